package nl.stedenband.api.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.api.Api;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.desk.shortlist.Shortlists;
import nl.stedenband.http.QueryParameters;

/** Makes shortlists for requests that nobody keeps. */
@Tag(name = "shortlists")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.SHORTLISTS)
final class ShortlistController {
    private final ShortlistRequestReader reader;
    private final Shortlists shortlists;

    ShortlistController(ShortlistRequestReader reader, Shortlists shortlists) {
        this.reader = reader;
        this.shortlists = shortlists;
    }

    @Post
    @Secured(SecurityRule.IS_ANONYMOUS)
    @Status(HttpStatus.OK)
    @Operation(
            operationId = "makeShortlist",
            summary = "Who could be asked to help a place abroad, and why; nothing of the request is kept")
    ShortlistDocument make(@Nullable @Body String body, HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return shortlists.answer(reader.read(body == null ? "" : body));
    }
}
