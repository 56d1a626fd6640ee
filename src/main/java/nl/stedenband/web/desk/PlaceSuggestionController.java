package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Objects;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Pages;

/** A part of the form of a request: places that fit what has been written of a name so far. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class PlaceSuggestionController {
    private final AskingPlaces places;
    private final Pages pages;

    PlaceSuggestionController(AskingPlaces places, Pages pages) {
        this.places = places;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/places", "/en/desk/places"})
    String suggest(HttpRequest<?> request) {
        QueryParameters asked = QueryParameters.in(request);
        String name = Objects.requireNonNullElse(asked.text(RequestField.NAME.word()), "");
        String country = Objects.requireNonNullElse(asked.text(RequestField.COUNTRY.word()), "");
        asked.check();
        return pages.render("desk/places", places.named(name, country), request);
    }
}
