/**
 * Reading in: a reader turns its source into assertions and findings, nothing else. One row of one source is one assertion.
 * {@link nl.stedenband.importing.Imports} runs a reader over a file, records what it yields and keeps its findings; the
 * packages below hold one reader each, and what readers share: tables and the matching of places. Called by the command line.
 */
package nl.stedenband.importing;
