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
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Country;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.http.Link;
import nl.stedenband.listing.CountryLists;
import nl.stedenband.registry.ThingKind;

/** Countries, former ones among them, and the ties with them. */
@Tag(name = "countries")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/countries")
final class CountryController {
    private final CountryQueries countries;
    private final ListAnswers lists;

    CountryController(CountryQueries countries, ListAnswers lists) {
        this.countries = countries;
        this.lists = lists;
    }

    @Get
    @NameParameter
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "region")
    @Parameter(in = ParameterIn.QUERY, name = "countryOfOrigin")
    @FieldsParameter
    @Operation(operationId = "listCountries", summary = "Countries, former ones among them, by name")
    Listing<ListedCountry> list(HttpRequest<?> request) {
        return lists.page(CountryLists.ALL, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getCountry", summary = "One country")
    CountryDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, CountryDetail.class);
        return new CountryDetail(country(id), Link.from(request, "partnerships", "assertions"));
    }

    @Get("/{id}/partnerships")
    @ViewpointParameters
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listPartnershipsOfCountry",
            summary = "Ties that the country or a place in it is a party to")
    Listing<Tie> partnerships(String id, HttpRequest<?> request) {
        return lists.page(CountryLists.PARTNERSHIPS, id, request);
    }

    private Country country(String id) {
        return Api.get(ThingKind.COUNTRY, id, countries::find);
    }
}
