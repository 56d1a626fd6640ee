/**
 * What happens after a match: the phases of the work, what came of it, and how it ended, as a case keeps it. Records alone; {@code desk.cases}
 * keeps them in the file of a case, {@code desk.followup} writes them.
 */
package nl.stedenband.desk.match;
