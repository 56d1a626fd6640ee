package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.Changes;
import nl.stedenband.http.Link;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.RecordChange;

/** What changed in the record, for those who keep a copy. */
@Tag(name = "changes")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(ChangeController.PATH)
final class ChangeController {
    static final String PATH = Api.ROOT + "/changes";
    static final String BATCH = "application/cloudevents-batch+json";
    private static final MediaType BATCH_TYPE = MediaType.of(BATCH);
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    private final Changes changes;
    private final Transactions transactions;
    private final EventSource source;
    private final PublicAddress address;
    private final EntityTagFilter tags;

    ChangeController(
            Changes changes,
            Transactions transactions,
            EventSource source,
            PublicAddress address,
            EntityTagFilter tags) {
        this.changes = changes;
        this.transactions = transactions;
        this.source = source;
        this.address = address;
        this.tags = tags;
    }

    /** Some events, and where those after them are. */
    @Serdeable
    record Events(
            List<ChangeEvent> items, @JsonProperty("_links") Map<String, Link> links) {}

    @Get(produces = {MediaType.APPLICATION_JSON, BATCH})
    @Parameter(
            in = ParameterIn.QUERY,
            name = "since",
            description =
                    "The cursor of an earlier answer's next link: changes after those of that answer. From the beginning"
                            + " when absent",
            schema = @Schema(type = "string"),
            example = "MA")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "limit",
            description = "How many events to give at most",
            schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"),
            example = "2")
    @Operation(
            operationId = "listChanges",
            summary = "Changes of the record as CloudEvents, in the order in which they were made",
            description =
                    "Every source that was described and every assertion that was recorded or retracted, each once: who"
                            + " makes the same changes has the same record. Ask for the next link again and again; it is there also when"
                            + " nothing has changed. An answer with as many events as were asked for is followed by another at once;"
                            + " otherwise a minute is soon enough, with If-None-Match to be spared an answer without news.")
    @ApiResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "Link",
                            description = "The next link, as RFC 8288 writes it",
                            schema = @Schema(type = "string")),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = Events.class),
                        examples = @ExampleObject(name = "events", value = ChangeExamples.LIST)),
                @Content(
                        mediaType = BATCH,
                        array = @ArraySchema(schema = @Schema(implementation = ChangeEvent.class)),
                        examples = @ExampleObject(name = "batch", value = ChangeExamples.BATCH))
            })
    HttpResponse<?> list(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        ChangeCursor since = queryParameters.value("since", ChangeCursor::parse);
        int limit = queryParameters.number("limit", USUAL, 1, MOST);
        queryParameters.check();
        List<RecordChange> found = after(since == null ? ChangeCursor.BEGINNING : since, limit);
        return answer(found, next(since, found), limit, request);
    }

    private HttpResponse<?> answer(List<RecordChange> found, ChangeCursor next, int limit, HttpRequest<?> request) {
        tags.note(request, "changes-" + next.text());
        String here = address.of(request);
        List<ChangeEvent> events = found.stream()
                .map(recordChange -> ChangeEvent.of(recordChange, source.uri(), here))
                .toList();
        Link nextLink = new Link("%s?since=%s&limit=%d".formatted(PATH, next.text(), limit));
        Map<String, Link> links = Link.from(request);
        links.put("next", nextLink);
        boolean isBatch = wantsBatch(request);
        return HttpResponse.ok(isBatch ? events : new Events(events, links))
                .contentType(isBatch ? BATCH_TYPE : MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(nextLink.href()));
    }

    private static ChangeCursor next(ChangeCursor since, List<RecordChange> found) {
        if (found.isEmpty()) {
            return since == null ? ChangeCursor.BEGINNING : since;
        }
        return ChangeCursor.after(found.get(found.size() - 1));
    }

    private List<RecordChange> after(ChangeCursor since, int limit) {
        if (since.equals(ChangeCursor.BEGINNING)) {
            return changes.from(1, limit);
        }
        List<RecordChange> found = changes.from(since.number(), limit + 1);
        if (found.isEmpty()) {
            // in a cluster, who answers questions may lag behind; who takes writes doesn't
            found = transactions.write(() -> changes.from(since.number(), limit + 1));
        }
        if (found.isEmpty() || !since.isAfter(found.get(0))) {
            throw new InvalidQuestion(
                    List.of(new InvalidQuestion.Mistake("since", ParameterFault.NO_CURSOR.with(since.text()))));
        }
        return found.subList(1, found.size());
    }

    private static boolean wantsBatch(HttpRequest<?> request) {
        for (MediaType type : request.accept()) {
            if (type.matches(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.matches(BATCH_TYPE)) {
                return true;
            }
        }
        return false;
    }
}
