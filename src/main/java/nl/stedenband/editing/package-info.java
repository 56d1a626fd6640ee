/** Changing the registry by hand: each change from a source, each one in a revision that can be undone, and proposals to editors. */
package nl.stedenband.editing;
