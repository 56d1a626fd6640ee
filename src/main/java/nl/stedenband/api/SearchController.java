package nl.stedenband.api;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.importing.places.PlacesWithoutTie;
import nl.stedenband.registry.ThingKind;

/** Finds things of every kind. */
@Tag(name = "search")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/search")
final class SearchController {
    private final SearchQueries search;
    private final PlacesWithoutTie placesWithoutTie;

    SearchController(SearchQueries search, PlacesWithoutTie placesWithoutTie) {
        this.search = search;
        this.placesWithoutTie = placesWithoutTie;
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
                    "Municipalities, partner cities, countries, networks, programmes, organisations, themes, tables … by name",
            description =
                    "The first page also has places of the world without a known tie, as items of the kind place, which are not part of the total. They come first where nothing in the registry has the name.")
    Listing<FoundThing> search(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.required("q");
        queryParameters.fields(FoundThing.class);
        Page<Found> found = queryParameters.paged(page -> search.search(NameSearch.of(text), page));
        Listing<FoundThing> listing = Listing.of(found.map(thing -> FoundThing.of(thing, text)), request);
        boolean isFirst = found.getPageable().getMode() == Pageable.Mode.OFFSET && found.getPageNumber() == 0;
        return isFirst ? listing.with(withPlaces(found, text)) : listing;
    }

    /** What has the very name, then places without a known tie, then the rest. */
    private List<FoundThing> withPlaces(Page<Found> found, String text) {
        NameSearch names = NameSearch.of(text);
        List<FoundThing> items = new ArrayList<>();
        int named = 0;
        for (Found thing : found) {
            items.add(FoundThing.of(thing, text));
            named = names.isMet(ThingKind.ofWord(thing.kind()), thing.id(), thing.names()) ? items.size() : named;
        }
        items.addAll(
                named, placesWithoutTie.named(text).stream().map(FoundThing::of).toList());
        return items;
    }
}
