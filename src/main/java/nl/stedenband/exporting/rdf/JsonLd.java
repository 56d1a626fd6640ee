package nl.stedenband.exporting.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes RDF as objects to be written as JSON. The prefixes are in the document itself, so that nothing has to be fetched to
 * read it.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
public final class JsonLd {
    private JsonLd() {}

    /** @param nodes things with addresses, and through them all that they speak of */
    public static Map<String, Object> write(List<Node> nodes) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Prefixes.all());
        document.put("@graph", Nodes.in(nodes).stream().map(JsonLd::object).toList());
        return document;
    }

    private static Map<String, Object> object(Node node) {
        Map<String, Object> object = new LinkedHashMap<>();
        node.id().ifPresent(id -> object.put("@id", id.value()));
        if (!node.types().isEmpty()) {
            object.put("@type", node.types());
        }
        node.properties()
                .forEach((property, values) ->
                        object.put(property, values.stream().map(JsonLd::value).toList()));
        return object;
    }

    private static Map<String, Object> value(Value value) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (value instanceof Literal literal) {
            object.put("@value", literal.text());
            literal.language().ifPresent(language -> object.put("@language", language));
            literal.type().ifPresent(type -> object.put("@type", type));
        } else if (value instanceof Node node && node.id().isEmpty()) {
            return object(node);
        } else {
            object.put(
                    "@id", value instanceof Node node ? node.id().orElseThrow().value() : ((Iri) value).value());
        }
        return object;
    }
}
