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
import nl.stedenband.graph.source.AssertionCriteria;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.SourceRank;

/** Sources and what they say. */
@Tag(name = "sources")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/sources")
final class SourceController {
    private final SourceQueries sources;

    SourceController(SourceQueries sources) {
        this.sources = sources;
    }

    @Get
    @NameParameter
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "rank")
    @FieldsParameter
    @Operation(operationId = "listSources", summary = "Sources, by title")
    Listing<SourceSummary> list(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.text("q");
        String rank = queryParameters.oneOf("rank", SourceRank.slugs());
        queryParameters.fields(SourceSummary.class);
        return Listing.of(queryParameters.paged(page -> sources.list(text, rank, page)), request);
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
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.fields(SourcedAssertion.class);
        return Listing.of(
                queryParameters.paged(page ->
                        sources.assertions(AssertionCriteria.ofSource(source(id).id()), page)),
                request);
    }

    private SourceSummary source(String id) {
        return sources.find(id)
                .orElseThrow(() -> new NotInRegistry("There is no source '%s' in the registry.".formatted(id)));
    }
}
