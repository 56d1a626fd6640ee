/**
 * The command line: one class a command. A command finds the database, starts it when nobody else has, and calls what the
 * other packages offer; answers go to standard output, all other words to standard error. Nothing calls this package.
 */
package nl.stedenband.cli;
