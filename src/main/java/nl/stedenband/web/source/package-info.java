/**
 * Pages of sources: their list, and each with what it says, assertion by assertion.
 */
package nl.stedenband.web.source;
