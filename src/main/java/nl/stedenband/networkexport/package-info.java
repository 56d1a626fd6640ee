/**
 * Writes a slice of the network as a folder of tables and networks that programs for the study of networks read: the ties and memberships
 * of a day, or of a day of each year. Called by the command line; knows nothing of commands.
 */
package nl.stedenband.networkexport;
