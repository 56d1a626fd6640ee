package nl.stedenband.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.exceptions.NotAcceptableException;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.http.AcceptHeader;
import nl.stedenband.http.Exports;
import nl.stedenband.registry.traversal.Table;

/** Gives tables in the format that a request takes: JSON a page at a time, and every other format with all rows. */
@Singleton
final class TableAnswers {
    private static final String DOCUMENT = "json";

    private final List<TableFormat> formats;
    private final Exports exports;
    private final EntityTagFilter tags;

    TableAnswers(Exports exports, EntityTagFilter tags) {
        this.formats = exports.formats().list().stream()
                .sorted(Comparator.comparing(format -> !format.name().equals(DOCUMENT)))
                .toList();
        this.exports = exports;
        this.tags = tags;
    }

    /**
     * What OpenAPI says of an answer's media types.
     *
     * @param document the schema of a page in JSON
     * @param others besides those of tables
     */
    Map<String, Object> content(Map<String, Object> document, String... others) {
        Map<String, Object> content = contentBesidesJson(others);
        content.put(MediaType.APPLICATION_JSON, Map.of("schema", document));
        return content;
    }

    /** The same, but for the document of a page. */
    Map<String, Object> contentBesidesJson(String... others) {
        Map<String, Object> content = new LinkedHashMap<>();
        offers(others).forEach(type -> content.put(type, Map.of("schema", Map.of("type", "string"))));
        content.remove(MediaType.APPLICATION_JSON);
        return content;
    }

    private List<String> offers(String... others) {
        Stream<String> ofTables = formats.stream().flatMap(format -> format.mediaTypes().stream());
        return Stream.concat(ofTables, Stream.of(others)).toList();
    }

    /**
     * The media type that a request likes best.
     *
     * @param others besides those of tables
     * @throws NotAcceptableException when it takes none
     */
    String typeWanted(HttpRequest<?> request, String... others) {
        List<String> types = offers(others);
        return AcceptHeader.by(request)
                .best(types)
                .orElseThrow(
                        () -> new NotAcceptableException(request.getHeaders().getAll(HttpHeaders.ACCEPT), types));
    }

    /** The format that gives all rows in a media type; none for the document of a page, and for what is no table. */
    Optional<TableFormat> formatOf(String type) {
        return formats.stream()
                .filter(format -> format.mediaTypes().contains(type))
                .filter(format -> !format.name().equals(DOCUMENT))
                .findFirst();
    }

    /** All rows of a table that has no pages, in the format that a request likes best. */
    HttpResponse<?> giveWhole(Supplier<Table> table, HttpRequest<?> request) {
        String type = typeWanted(request);
        TableFormat wanted = formats.stream()
                .filter(format -> format.mediaTypes().contains(type))
                .findFirst()
                .orElseThrow();
        return give(wanted, table.get(), request);
    }

    /** All rows of the table, but to who has them already or asks for no more than the head. */
    HttpResponse<?> give(TableFormat format, Table table, HttpRequest<?> request) {
        tags.note(request, table.heading().graphVersion());
        if (request.getMethod() == HttpMethod.HEAD || tags.isKnown(request)) {
            return exports.sendHead(format, table, request);
        }
        return exports.send(format, table, request);
    }
}
