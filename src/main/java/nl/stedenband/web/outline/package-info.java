/** The outlines of land and municipalities, from bundled files, as pictures that every map is laid upon.
 * Each has an address that changes with its content, so that browsers read it once; pages ask {@code Outlines} for it. */
package nl.stedenband.web.outline;
