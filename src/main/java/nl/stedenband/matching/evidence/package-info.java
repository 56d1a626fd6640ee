/**
 * The facts that matching judges by, as they were known on one day, each with the sources behind it. Drawn up by whoever reads the
 * registry; a tie can be left out of them, and then nothing of it is left. Knows the domain only.
 */
package nl.stedenband.matching.evidence;
