/**
 * A small model of RDF for writing, and its two forms: Turtle and JSON-LD. Whatever describes things as RDF makes
 * {@link nl.stedenband.exporting.rdf.RdfNode}s and hands them to either; both say the same. Nothing here reads RDF.
 */
package nl.stedenband.exporting.rdf;
