/**
 * How the desk keeps its record: each version of a thing as JSON, sealed with a key that is not in the database, and what differs
 * between two of them. For the packages of the desk alone.
 */
package nl.stedenband.desk.record;
