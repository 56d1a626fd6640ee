package nl.stedenband.web.home;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.Found;
import nl.stedenband.graph.thing.SearchQueries;
import nl.stedenband.graph.thing.SearchQueries.Said;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.importing.places.PlacesWithoutTie;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.web.page.Pages;

/** Finds things of all kinds by name. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class SearchPageController {
    private static final Pageable SUGGESTED = Pageable.from(0, 8);

    private final SearchQueries things;
    private final PlacesWithoutTie placesWithoutTie;
    private final Pages pages;

    SearchPageController(SearchQueries things, PlacesWithoutTie placesWithoutTie, Pages pages) {
        this.things = things;
        this.placesWithoutTie = placesWithoutTie;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/zoeken", "/en/search"})
    String search(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.text("q");
        SearchPage shown = queryParameters.paged(page -> text == null
                ? SearchPage.EMPTY
                : new SearchPage(
                        text,
                        things.search(NameSearch.of(text), page),
                        placesWithoutTie.named(text),
                        things.saidWith(text)));
        return pages.render("search/page", shown, request);
    }

    /** A part of a page: the first that are found for a text of which more may follow. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/zoeken/suggestions", "/en/search/suggestions"})
    String suggest(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String text = queryParameters.text("q");
        queryParameters.check();
        SearchPage shown = text == null
                ? SearchPage.EMPTY
                : new SearchPage(text, things.search(NameSearch.of(text), SUGGESTED), List.of(), List.of());
        return pages.render("search/suggestions", shown, request);
    }

    /** What was looked for, what was found, places of that name without a known tie, and what sources say with those words. */
    public record SearchPage(String text, Page<Found> found, List<PlacesWithoutTie.Place> places, List<Said> said) {
        static final SearchPage EMPTY = new SearchPage("", Page.empty(), List.of(), List.of());

        /** Whether places without a tie come first, since nothing in the registry has the name. */
        public boolean isOnlyAlike() {
            NameSearch names = NameSearch.of(text);
            return found.getContent().stream()
                    .noneMatch(thing -> names.isMet(ThingKind.ofWord(thing.kind()), thing.id(), thing.names()));
        }
    }
}
