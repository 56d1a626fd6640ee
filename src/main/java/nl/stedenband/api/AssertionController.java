package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Link;
import nl.stedenband.listing.SourceLists;
import nl.stedenband.registry.NotInRegistry;

/** The record itself: what each source says, with the place in it. */
@Tag(name = "assertions")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/assertions")
final class AssertionController {
    private final SourceQueries sources;
    private final ListAnswers lists;

    AssertionController(SourceQueries sources, ListAnswers lists) {
        this.sources = sources;
        this.lists = lists;
    }

    @Get
    @Parameter(in = ParameterIn.QUERY, name = "thing")
    @Parameter(in = ParameterIn.QUERY, name = "source")
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "recordedSince")
    @Parameter(in = ParameterIn.QUERY, name = "retracted")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listAssertions",
            summary = "What sources say, retracted assertions among it, in the order of recording")
    Listing<SourcedAssertion> list(HttpRequest<?> request) {
        return lists.page(SourceLists.ASSERTIONS, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getAssertion", summary = "One assertion with its source, participants and retraction")
    AssertionDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, AssertionDetail.class);
        return sources.findAssertion(id)
                .map(assertion -> new AssertionDetail(assertion, Link.from(request)))
                .orElseThrow(() -> new NotInRegistry("There is no assertion '%s' in the registry.".formatted(id)));
    }
}
