/**
 * Measures of networks: how many places and ties, how they hang together, which places lie between others. A network is held as arrays, and every
 * measure says in its Javadoc by whose definition it is computed. Pure: no clock, no database; equal networks give equal figures, bit
 * for bit. Called by the edges, which say where the ties come from.
 */
package nl.stedenband.analysis;
