package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** What sources say of a thing, whatever its kind. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT)
final class ThingAssertionsController {
    private final EntryQueries things;
    private final SourceQueries sources;

    ThingAssertionsController(EntryQueries things, SourceQueries sources) {
        this.things = things;
        this.sources = sources;
    }

    @Get("/{collection:" + ApiAddresses.SPOKEN_OF + "}/{id}/assertions")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listAssertionsOnThing",
            summary = "All that sources say of it, retracted assertions among it, in the order of recording")
    Listing<SourcedAssertion> assertions(String collection, String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.fields(SourcedAssertion.class);
        return Listing.of(
                queryParameters.paged(page -> sources.assertions(AssertionCriteria.onThing(key(collection, id)), page)),
                request);
    }

    private String key(String collection, String id) {
        ThingKind thingKind = ApiAddresses.kindIn(collection);
        return Api.get(
                thingKind, id, known -> things.find(ThingId.of(thingKind, known).key())
                        .map(thing -> thingKind.word() + '/' + known));
    }
}
