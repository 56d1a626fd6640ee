package nl.stedenband.exporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * How a table is cited that is sent while it is made: as an {@link AnswerCitation}, but for how much was found, which nobody knows yet.
 *
 * @param address at which the same table comes again, be it an answer or a list
 */
public record TableCitation(TableMetadata heading, String address) {
    private static final String QUESTIONS = "traversals/";

    /** With what was asked in its address, from where in time it looks among that. */
    public static TableCitation of(TableMetadata heading, ExportAddresses exportAddresses) {
        String query = heading.asked().isEmpty() ? "" : '?' + query(heading.asked());
        return new TableCitation(heading, exportAddresses.root() + heading.path() + query);
    }

    /** One paragraph. */
    public String text(String language) {
        String kind = heading.path().startsWith(QUESTIONS) ? "citation.question" : "citation.list";
        return "Stedenband (%s). %s. %s. %s"
                .formatted(
                        year(heading.knownOn()),
                        heading.title().in(language),
                        asked(BilingualText.of(kind, heading.name()), heading.asked(), language),
                        address);
    }

    static String year(Instant knownOn) {
        return Integer.toString(knownOn.atOffset(ZoneOffset.UTC).getYear());
    }

    static String asked(BilingualText what, Map<String, String> asked, String language) {
        List<String> parts = new ArrayList<>();
        parts.add(what.in(language));
        asked.forEach((name, value) -> parts.add(
                switch (name) {
                    case "asOf", "knownOn", "saidBy" ->
                        BilingualText.of("citation." + name, value).in(language);
                    default -> name + ' ' + value;
                }));
        return String.join(", ", parts);
    }

    static String query(Map<String, String> asked) {
        return asked.entrySet().stream()
                .map(parameter -> parameter.getKey() + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** With the colons of a moment left as they are, which RFC 3986 allows in a query. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%3A", ":");
    }
}
