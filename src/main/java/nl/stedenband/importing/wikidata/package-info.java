/** Reads what Wikidata says of twinned administrative bodies (P190), as its query service gives it. */
package nl.stedenband.importing.wikidata;
