package nl.stedenband.exporting.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A thing and what is said of it, by properties such as {@code dct:title}, whose prefixes are in {@link Prefixes}. */
public final class Node implements Value {
    private final Optional<Iri> id;
    private final List<String> types;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();

    private Node(Optional<Iri> id, String... types) {
        this.id = id;
        this.types = List.of(types);
        this.types.forEach(Prefixes::expand);
    }

    public static Node of(String id, String... types) {
        return new Node(Optional.of(new Iri(id)), types);
    }

    /** A thing without an address of its own, which belongs to one that it is said of. */
    public static Node blank(String... types) {
        return new Node(Optional.empty(), types);
    }

    /** Says one thing more. */
    public Node with(String property, Value value) {
        Prefixes.expand(property);
        properties.computeIfAbsent(property, any -> new ArrayList<>()).add(value);
        return this;
    }

    /** Says several things more; nothing where there are none. */
    public Node with(String property, Collection<? extends Value> values) {
        values.forEach(value -> with(property, value));
        return this;
    }

    public Node with(String property, Optional<? extends Value> value) {
        value.ifPresent(known -> with(property, known));
        return this;
    }

    public Node withIri(String property, String address) {
        return with(property, new Iri(address));
    }

    Optional<Iri> id() {
        return id;
    }

    List<String> types() {
        return types;
    }

    Map<String, List<Value>> properties() {
        return properties;
    }
}
