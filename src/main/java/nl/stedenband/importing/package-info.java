/**
 * Reading in: a reader turns its source into assertions and findings, nothing else. One row of one source is one assertion.
 * {@link nl.stedenband.importing.Imports} runs a reader over a file, records what it yields and keeps its findings;
 * {@link nl.stedenband.importing.ReferenceData} does so for the bundled files. Called by the command line.
 */
package nl.stedenband.importing;
