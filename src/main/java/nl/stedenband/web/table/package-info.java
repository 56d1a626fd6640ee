/**
 * Lists and tables: what is asked of a list and the form for it, its pages, and rows of cells that lead on to what they name.
 * Used by the pages of every topic that has a list, and for answers to questions.
 */
package nl.stedenband.web.table;
