/**
 * Measures of the ties that the registry knows, and measures as JSON: which ties of the registry make the network, computed by
 * {@code analysis}, with the band that they lie in for what is not certain; and how long ties last, estimated by {@code survival}. Called by the interface and by commands.
 */
package nl.stedenband.measuring;
