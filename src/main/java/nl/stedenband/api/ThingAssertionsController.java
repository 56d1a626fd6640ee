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
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;

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

    @Get("/{collection:" + Addresses.SPOKEN_OF + "}/{id}/assertions")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listAssertionsOnThing",
            summary = "All that sources say of it, retracted assertions among it, in the order of recording")
    Listing<SourcedAssertion> assertions(String collection, String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        asked.fields(SourcedAssertion.class);
        return Listing.of(
                asked.paged(page -> sources.assertions(AssertionCriteria.onThing(key(collection, id)), page)), request);
    }

    private String key(String collection, String id) {
        Kind kind = Addresses.kindIn(collection);
        return Api.get(
                kind, id, known -> things.find(ThingId.of(kind, known).key()).map(thing -> kind.word() + '/' + known));
    }
}
