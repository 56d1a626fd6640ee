/** Shortlists over HTTP: reads a request that is sent, and writes who could be asked and why. Uses the desk. */
package nl.stedenband.api.shortlist;
