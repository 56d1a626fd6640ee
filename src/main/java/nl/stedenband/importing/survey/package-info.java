/** Reads published tables of figures, as they are printed. */
package nl.stedenband.importing.survey;
