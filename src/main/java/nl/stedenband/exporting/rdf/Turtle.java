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
    public static String write(List<Node> nodes) {
        String prefixes = Prefixes.all().entrySet().stream()
                .map(prefix -> "@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()))
                .collect(Collectors.joining());
        return Nodes.in(nodes).stream()
                .map(node -> "\n<%s>%s .\n".formatted(node.id().orElseThrow().value(), said(node, "\n" + INDENT)))
                .collect(Collectors.joining("", prefixes, ""));
    }

    private static String said(Node node, String newline) {
        List<String> parts = new ArrayList<>();
        if (!node.types().isEmpty()) {
            parts.add("a " + String.join(", ", node.types()));
        }
        for (Map.Entry<String, List<Value>> property : node.properties().entrySet()) {
            parts.add(property.getKey()
                    + ' '
                    + property.getValue().stream()
                            .map(value -> written(value, newline + INDENT))
                            .collect(Collectors.joining(", ")));
        }
        return newline + String.join(" ;" + newline, parts);
    }

    private static String written(Value value, String newline) {
        if (value instanceof Literal literal) {
            return '"'
                    + escaped(literal.text())
                    + '"'
                    + literal.language().map(language -> '@' + language).orElse("")
                    + literal.type().map(type -> "^^" + type).orElse("");
        }
        if (value instanceof Node node) {
            return node.id().map(Turtle::address).orElseGet(() -> '[' + said(node, newline) + " ]");
        }
        return address((Iri) value);
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
