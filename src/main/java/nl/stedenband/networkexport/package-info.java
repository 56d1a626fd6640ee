/**
 * Writes a slice of the network as a folder of tables and networks that programs for the study of networks read: the ties and memberships
 * of a day, or of a day of each year; or as one zip of that folder. Called by the command line and the interface; knows nothing of either.
 */
package nl.stedenband.networkexport;
