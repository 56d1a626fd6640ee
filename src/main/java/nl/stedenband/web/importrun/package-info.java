/**
 * Pages of the runs of readers: when which file was read, what came of it, and what was found wrong in it. Other pages that tell of
 * runs ask here for the latest.
 */
package nl.stedenband.web.importrun;
