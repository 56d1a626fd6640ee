/** Reads Dutch authorities that are no municipalities: provinces and city districts, with their names in Dutch and English. */
package nl.stedenband.importing.readers;
