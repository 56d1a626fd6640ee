/** Reads municipalities: names, province, first and last day, inhabitants, where they lie. */
package nl.stedenband.importing.municipalities;
