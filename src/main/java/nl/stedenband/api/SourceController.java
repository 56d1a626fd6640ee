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
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Link;
import nl.stedenband.listing.SourceLists;
import nl.stedenband.registry.NotInRegistry;

/** Sources and what they say. */
@Tag(name = "sources")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/sources")
final class SourceController {
    private final SourceQueries sources;
    private final ListAnswers lists;

    SourceController(SourceQueries sources, ListAnswers lists) {
        this.sources = sources;
        this.lists = lists;
    }

    @Get
    @NameParameter
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "rank")
    @FieldsParameter
    @Operation(operationId = "listSources", summary = "Sources, by title")
    Listing<SourceSummary> list(HttpRequest<?> request) {
        return lists.page(SourceLists.ALL, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getSource", summary = "One source")
    SourceDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, SourceDetail.class);
        return new SourceDetail(source(id), Link.from(request, "assertions"));
    }

    @Get("/{id}/assertions")
    @PageParameters
    @FieldsParameter
    @Operation(operationId = "listAssertionsOfSource", summary = "All that it says, retracted assertions among it")
    Listing<SourcedAssertion> assertions(String id, HttpRequest<?> request) {
        return lists.page(SourceLists.ASSERTIONS_OF_SOURCE, id, request);
    }

    private SourceSummary source(String id) {
        return sources.find(id)
                .orElseThrow(() -> new NotInRegistry("There is no source '%s' in the registry.".formatted(id)));
    }
}
