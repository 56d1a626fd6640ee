/**
 * The list of its own ties that a municipality gets, fills in and sends back: a table for spreadsheets, written and read, and the
 * edits that its answers come to. Nothing is changed here; editors look at the edits first. Called by pages.
 */
package nl.stedenband.editing.ownlist;
