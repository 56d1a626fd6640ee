/** Reads countries, former ones and groups of them: codes, names, where they lie. */
package nl.stedenband.importing.countries;
