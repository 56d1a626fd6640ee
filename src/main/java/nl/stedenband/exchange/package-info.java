/**
 * Changes of the record as JSON, in which one registry tells another what it holds: as events to a follower, as lines of a
 * snapshot to itself. What is written is read back here too, into values of the domain that can't be wrong.
 */
package nl.stedenband.exchange;
