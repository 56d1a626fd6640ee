/**
 * Pages of the runs of readers: when which file was read, what came of it, and what was found wrong in it.
 */
package nl.stedenband.web.importrun;
