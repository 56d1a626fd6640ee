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
    public static Map<String, Object> write(List<RdfNode> nodes) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", RdfPrefixes.all());
        document.put("@graph", RdfNodes.in(nodes).stream().map(JsonLd::object).toList());
        return document;
    }

    private static Map<String, Object> object(RdfNode rdfNode) {
        Map<String, Object> object = new LinkedHashMap<>();
        rdfNode.id().ifPresent(id -> object.put("@id", id.value()));
        if (!rdfNode.types().isEmpty()) {
            object.put("@type", rdfNode.types());
        }
        rdfNode.properties()
                .forEach((property, values) ->
                        object.put(property, values.stream().map(JsonLd::value).toList()));
        return object;
    }

    private static Map<String, Object> value(RdfValue rdfValue) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (rdfValue instanceof RdfLiteral rdfLiteral) {
            object.put("@value", rdfLiteral.text());
            rdfLiteral.language().ifPresent(language -> object.put("@language", language));
            rdfLiteral.type().ifPresent(type -> object.put("@type", type));
        } else if (rdfValue instanceof RdfNode rdfNode && rdfNode.id().isEmpty()) {
            return object(rdfNode);
        } else {
            object.put(
                    "@id",
                    rdfValue instanceof RdfNode rdfNode
                            ? rdfNode.id().orElseThrow().value()
                            : ((Iri) rdfValue).value());
        }
        return object;
    }
}
