package nl.stedenband.api;

import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.http.QueryParameters;

/** Finds things of every kind. */
@Tag(name = "search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/search")
final class SearchController {
    private final SearchQueries search;

    SearchController(SearchQueries search) {
        this.search = search;
    }

    @Get
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            required = true,
            description = "Names to look for, in any language and spelling; the last word may be only begun")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "search",
            summary =
                    "Municipalities, partner cities, countries, networks, programmes, organisations, themes, tables … by name")
    Listing<FoundThing> search(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.required("q");
        queryParameters.fields(FoundThing.class);
        Page<Found> found = queryParameters.paged(page -> search.search(NameSearch.of(text), page));
        return Listing.of(found.map(thing -> FoundThing.of(thing, text)), request);
    }
}
