/**
 * Requests and files that nobody would send, made by chance from those that somebody does. The same seed makes the same ones. Used by tests
 * for some seconds, and by drills for many minutes.
 */
package nl.stedenband.fuzz;
