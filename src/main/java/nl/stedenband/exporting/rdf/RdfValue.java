package nl.stedenband.exporting.rdf;

/** What can be said of a thing: a text, another thing by its address, or another thing with what is said of that. */
public sealed interface RdfValue permits Iri, RdfLiteral, RdfNode {}
