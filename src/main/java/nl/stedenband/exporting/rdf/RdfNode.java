package nl.stedenband.exporting.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing and what is said of it, by properties such as {@code dct:title}, whose prefixes are in {@link RdfPrefixes}. */
public final class RdfNode implements RdfValue {
    private final Optional<Iri> id;
    private final List<String> types;
    private final Map<String, List<RdfValue>> properties = new LinkedHashMap<>();

    private RdfNode(Optional<Iri> id, String... types) {
        this.id = id;
        this.types = List.of(types);
        this.types.forEach(RdfPrefixes::expand);
    }

    public static RdfNode of(String id, String... types) {
        return new RdfNode(Optional.of(new Iri(id)), types);
    }

    /** A thing without an address of its own, which belongs to one that it is said of. */
    public static RdfNode blank(String... types) {
        return new RdfNode(Optional.empty(), types);
    }

    /** Says one thing more. */
    public RdfNode with(String property, RdfValue rdfValue) {
        RdfPrefixes.expand(property);
        properties.computeIfAbsent(property, any -> new ArrayList<>()).add(rdfValue);
        return this;
    }

    /** Says several things more; nothing where there are none. */
    public RdfNode with(String property, Collection<? extends RdfValue> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    public RdfNode with(String property, Optional<? extends RdfValue> value) {
        value.ifPresent(known -> with(property, known));
        return this;
    }

    public RdfNode withIri(String property, String address) {
        return with(property, new Iri(address));
    }

    Optional<Iri> id() {
        return id;
    }

    List<String> types() {
        return types;
    }

    Map<String, List<RdfValue>> properties() {
        return properties;
    }
}
