package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.api.Api;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.http.JsonInput;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;

/** Requests from abroad, written and read by programs of the desk. */
@Tag(name = "desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller(Api.ROOT + "/requests")
final class RequestController {
    private static final String NUMBER = "The number of the request";
    private static final String VERSION = "version";
    private static final int LAST_VERSION = 1_000_000;

    private final Requests requests;
    private final JsonMapper json;

    RequestController(Requests requests, JsonMapper json) {
        this.requests = requests;
        this.json = json;
    }

    /**
     * A request.
     *
     * @param version to be sent back with a change
     * @param by the id of the account that wrote this version
     * @param fields those that are filled in
     * @param missing names of those that have to be asked for still
     */
    @Serdeable
    record KeptRequest(
            int number, int version, Instant at, String by, Map<String, String> fields, List<String> missing) {

        static KeptRequest of(RequestVersion version) {
            Map<String, String> fields = new LinkedHashMap<>();
            version.request().fields().forEach((field, text) -> fields.put(field.camelCase(), text));
            return new KeptRequest(
                    version.number(),
                    version.version(),
                    version.at(),
                    version.by(),
                    fields,
                    version.request().missing().stream()
                            .map(RequestField::camelCase)
                            .toList());
        }
    }

    /** One page of all requests, the latest first. */
    @Serdeable
    record RequestList(long total, List<KeptRequest> items) {}

    @Get
    @Parameter(in = ParameterIn.QUERY, name = "page")
    @Parameter(in = ParameterIn.QUERY, name = "pageSize")
    @Operation(operationId = "listRequests", summary = "Requests from abroad, the latest first")
    RequestList list(HttpRequest<?> request) {
        return QueryParameters.in(request).paged(page -> {
            var found = requests.list(page);
            return new RequestList(
                    found.getTotalSize(),
                    found.getContent().stream().map(KeptRequest::of).toList());
        });
    }

    @Get("/{number}")
    @Operation(operationId = "getRequest", summary = "One request as it is now")
    KeptRequest show(HttpRequest<?> request, @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        return KeptRequest.of(requests.get(number));
    }

    @Get("/{number}/versions")
    @Operation(operationId = "listVersionsOfRequest", summary = "All versions of a request, the first in front")
    List<KeptRequest> versions(HttpRequest<?> request, @Parameter(description = NUMBER) int number) {
        QueryParameters.nothing(request);
        requests.get(number);
        return requests.history(number).stream().map(KeptRequest::of).toList();
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "addRequest", summary = "Writes a request down")
    KeptRequest add(HttpRequest<?> request, @Body String body) {
        List<Mistake> mistakes = new ArrayList<>();
        HelpRequest written = read(body(body, mistakes), mistakes);
        return KeptRequest.of(requests.add(written, CurrentUser.get(request).actor()));
    }

    /** Puts a request in place of the version that the body names. */
    @Put("/{number}")
    @Operation(
            operationId = "changeRequest",
            summary = "Puts a request in place of the version that the body names",
            description = "The earlier versions stay. Who comes second with the same version changes nothing")
    KeptRequest change(HttpRequest<?> request, @Parameter(description = NUMBER) int number, @Body String body) {
        List<Mistake> mistakes = new ArrayList<>();
        JsonInput sent = body(body, mistakes);
        int seen = sent.member(VERSION).number(1, LAST_VERSION).orElse(0);
        HelpRequest written = read(sent, mistakes);
        return KeptRequest.of(
                requests.change(number, seen, written, CurrentUser.get(request).actor()));
    }

    private JsonInput body(String body, List<Mistake> mistakes) {
        return JsonInput.body(json, body, mistakes)
                .object(Stream.concat(
                                Stream.of(VERSION),
                                Stream.of(RequestField.values()).map(RequestField::camelCase))
                        .toArray(String[]::new));
    }

    private static HelpRequest read(JsonInput sent, List<Mistake> mistakes) {
        Map<RequestField, String> fields = new EnumMap<>(RequestField.class);
        for (RequestField field : RequestField.values()) {
            sent.member(field.camelCase()).text().ifPresent(text -> fields.put(field, text));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return new HelpRequest(fields);
    }
}
