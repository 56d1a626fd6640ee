/**
 * The page that measures the network of ties, with its plots and the rows of its places as files. Called by nobody: it is a page.
 */
package nl.stedenband.web.measure;
