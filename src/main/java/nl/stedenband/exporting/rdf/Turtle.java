package nl.stedenband.exporting.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes RDF for people and programs to read: a paragraph for each thing.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>
 */
public final class Turtle {
    private static final String INDENT = "  ";

    private Turtle() {}

    /** @param nodes things with addresses, and through them all that they speak of */
    public static String write(List<RdfNode> nodes) {
        String prefixes = RdfPrefixes.all().entrySet().stream()
                .map(prefix -> "@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()))
                .collect(Collectors.joining());
        return RdfNodes.in(nodes).stream()
                .map(rdfNode ->
                        "\n<%s>%s .\n".formatted(rdfNode.id().orElseThrow().value(), said(rdfNode, "\n" + INDENT)))
                .collect(Collectors.joining("", prefixes, ""));
    }

    private static String said(RdfNode rdfNode, String newline) {
        List<String> parts = new ArrayList<>();
        if (!rdfNode.types().isEmpty()) {
            parts.add("a " + String.join(", ", rdfNode.types()));
        }
        for (Map.Entry<String, List<RdfValue>> property : rdfNode.properties().entrySet()) {
            parts.add(property.getKey()
                    + ' '
                    + property.getValue().stream()
                            .map(rdfValue -> written(rdfValue, newline + INDENT))
                            .collect(Collectors.joining(", ")));
        }
        return newline + String.join(" ;" + newline, parts);
    }

    private static String written(RdfValue rdfValue, String newline) {
        if (rdfValue instanceof RdfLiteral rdfLiteral) {
            return '"'
                    + escaped(rdfLiteral.text())
                    + '"'
                    + rdfLiteral.language().map(language -> '@' + language).orElse("")
                    + rdfLiteral.type().map(type -> "^^" + type).orElse("");
        }
        if (rdfValue instanceof RdfNode rdfNode) {
            return rdfNode.id().map(Turtle::address).orElseGet(() -> '[' + said(rdfNode, newline) + " ]");
        }
        return address((Iri) rdfValue);
    }

    private static String address(Iri iri) {
        return '<' + iri.value() + '>';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '\\', '"' -> escaped.append('\\').appendCodePoint(sign);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }
}
