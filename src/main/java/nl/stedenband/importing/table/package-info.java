/**
 * Tables: CSV and JSON Lines files with a Frictionless Table Schema, read strictly and a row at a time. Used by the readers of
 * the packages beside it.
 */
package nl.stedenband.importing.table;
