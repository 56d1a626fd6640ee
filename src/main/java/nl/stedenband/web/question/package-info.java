/**
 * The public questions: the form of each, what was asked, and its answer as a table, map, network, chart or file.
 * Every question gets its page from what it says of itself; there is no code for a single one.
 */
package nl.stedenband.web.question;
