/** Reads Dutch names of foreign places. */
package nl.stedenband.importing.exonyms;
