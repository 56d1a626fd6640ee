/**
 * The whole registry as one file and back: compressed JSON Lines that begin with a manifest and end with counts and a checksum.
 * The graph that is drawn from the record is not in it; a restore draws it. Called by the command line.
 */
package nl.stedenband.exchange.snapshot;
