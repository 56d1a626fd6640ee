package nl.stedenband.exporting.rdf;

import java.net.URI;

/** The address of a thing. */
public record Iri(String value) implements RdfValue {

    /** @throws IllegalArgumentException when it is no full address, or has characters that an address has only encoded */
    public Iri {
        if (!URI.create(value).isAbsolute()) {
            throw new IllegalArgumentException("'%s' is not a full address".formatted(value));
        }
    }
}
