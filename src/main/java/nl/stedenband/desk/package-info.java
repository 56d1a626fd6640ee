/**
 * The desk: what VNG International's officers do with requests from abroad, from the request to what came of it. Reads the graph, has
 * matching judge, and asserts new partnerships; pages and the programming interface call it, for officers alone.
 */
package nl.stedenband.desk;
