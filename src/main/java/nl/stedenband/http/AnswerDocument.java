package nl.stedenband.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.stedenband.exporting.AnswerCitation;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.AnswerCounts;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;

/**
 * The answer to a question.
 *
 * @param parameters every one as it was taken; asked with these, the question gets the same answer again
 * @param citation how to cite the whole answer
 * @param rows of this page; a column without a value is null
 */
@Serdeable
public record AnswerDocument(
        String traversal,
        Map<String, String> parameters,
        Instant knownOn,
        String graphVersion,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caution,
        Totals counts,
        int page,
        int pageSize,
        Citation citation,
        List<Map<String, Object>> rows,
        @JsonProperty("_links") Map<String, Link> links) {

    /** How much the whole answer holds; null where it can't be counted. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Totals(
            long rows,
            @Nullable Long ties,
            @Nullable Long pairs,
            @Nullable Long sides,
            @Nullable Map<String, Long> byStatus,
            @Nullable Map<String, Long> possibleByBasis) {
        static Totals of(AnswerCounts counts) {
            return new Totals(
                    counts.rows(),
                    orNull(counts.ties()),
                    orNull(counts.pairs()),
                    orNull(counts.sides()),
                    orNothing(counts.byStatus()),
                    orNothing(counts.possibleByBasis()));
        }

        private static @Nullable Map<String, Long> orNothing(Map<String, Long> counted) {
            return counted.isEmpty() ? null : counted;
        }
    }

    /** In words and as an entry of a BibTeX file. */
    @Serdeable
    record Citation(String text, String bibtex) {
        static Citation of(AnswerCitation citation) {
            return new Citation(citation.text("en"), citation.bibtex());
        }
    }

    /** A thing in a row, and where it is to be found. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NamedThing(
            String kind,
            String id,
            @Nullable String name,
            @Nullable String nameNl,
            @Nullable String href) {
        static NamedThing of(Thing thing) {
            boolean hasName = thing.id().kind() != ThingKind.PARTNERSHIP;
            return new NamedThing(
                    thing.id().kind().word(),
                    thing.id().value(),
                    hasName ? thing.name() : null,
                    thing.nameNl().orElse(null),
                    Link.to(thing.id().kind(), thing.id().value()).orElse(null));
        }
    }

    /** The document of an answer, with links from the root of the server. */
    public static AnswerDocument of(Answer answer, AnswerCitation citation) {
        return new AnswerDocument(
                answer.traversal().name(),
                answer.asked(),
                answer.knownOn(),
                answer.graphVersion(),
                answer.traversal().caution().map(caution -> caution.en()).orElse(null),
                Totals.of(answer.counts()),
                answer.page(),
                answer.pageSize(),
                Citation.of(citation),
                answer.rows().stream()
                        .map(row -> row(answer.traversal().columns(), row))
                        .toList(),
                links(answer));
    }

    private static Map<String, Object> row(List<Column> columns, List<Object> values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.put(columns.get(i).name(), value(values.get(i)));
        }
        return row;
    }

    private static Object value(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(AnswerDocument::value).toList();
        }
        return value instanceof Thing thing ? NamedThing.of(thing) : value;
    }

    private static Long orNull(OptionalLong count) {
        return count.isPresent() ? count.getAsLong() : null;
    }

    private static Map<String, Link> links(Answer answer) {
        Map<String, Link> links = new LinkedHashMap<>();
        links.put("self", link(answer, answer.page()));
        if (answer.page() > 1) {
            links.put("prev", link(answer, answer.page() - 1));
        }
        if (answer.hasNext()) {
            links.put("next", link(answer, answer.page() + 1));
        }
        links.put("cite", link(answer, answer.page()));
        return links;
    }

    private static Link link(Answer answer, int page) {
        Map<String, String> parameters = new LinkedHashMap<>(answer.asked());
        parameters.put("page", Integer.toString(page));
        parameters.put("pageSize", Integer.toString(answer.pageSize()));
        return new Link(parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + '=' + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "&", AnswerCitations.QUESTIONS + answer.traversal().name() + '?', "")));
    }
}
