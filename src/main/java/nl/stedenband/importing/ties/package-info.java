/** Reads lists of ties between places, a pair a row. */
package nl.stedenband.importing.ties;
