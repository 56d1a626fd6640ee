/** Reads how many residents of a municipality come from a country. */
package nl.stedenband.importing.origins;
