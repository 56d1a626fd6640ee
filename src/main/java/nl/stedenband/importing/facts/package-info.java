/** Reads JSON Lines of facts that were taken from documents and web pages by hand. */
package nl.stedenband.importing.facts;
