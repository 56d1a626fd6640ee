package nl.stedenband.api.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.stedenband.api.Api;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.http.QueryParameters;

/** Calls for everybody. They come and go while the graph stays as it is, so no cache keeps them. */
@Tag(name = "calls")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller(Api.ROOT + "/calls")
final class CallController {
    private final Calls calls;
    private final CallAnswers callAnswers;

    CallController(Calls calls, CallAnswers callAnswers) {
        this.calls = calls;
        this.callAnswers = callAnswers;
    }

    /**
     * A call.
     *
     * @param state open, or closed after its term
     * @param themes ids of themes
     * @param country its code
     * @param term the last day on which it is answered, in Amsterdam
     * @param criteria by which answers are judged, with their weights
     * @param answered municipalities of which two officers let it be said
     */
    @Serdeable
    record ListedCall(
            int number,
            String state,
            Instant publishedAt,
            CallWords title,
            CallWords text,
            List<String> themes,
            String country,
            LocalDate term,
            List<CallCriterion> criteria,
            List<Named> answered) {}

    /** Calls, those that are open first. */
    @Serdeable
    record CallList(List<ListedCall> items) {}

    @Get
    @Operation(
            operationId = "listCalls",
            summary = "What VNG International asks municipalities in public, open calls first",
            description = "Calls that were withdrawn are not among them. Answers are given on the page of the call.")
    CallList list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return new CallList(calls.listPublic().stream().map(this::listed).toList());
    }

    private ListedCall listed(PublishedCall call) {
        return new ListedCall(
                call.number(),
                calls.state(call).word(),
                call.at(),
                call.text().title(),
                call.text().text(),
                call.text().themes(),
                call.text().country(),
                call.text().term(),
                call.text().criteria(),
                callAnswers.whoAnswered(call.number()));
    }
}
