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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Partner cities and what belongs to them. An id that was given up leads to the one that counts. */
@Tag(name = "partner-cities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/partner-cities")
final class PartnerCityController {
    private final PartnerCityQueries cities;
    private final Transactions transactions;
    private final Clock clock;

    PartnerCityController(PartnerCityQueries cities, Transactions transactions, Clock clock) {
        this.cities = cities;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    @NameParameter
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "country")
    @Parameter(in = ParameterIn.QUERY, name = "network")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listPartnerCities", summary = "Foreign local authorities, by name")
    Listing<ListedPartnerCity> list(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        NameSearch names = queryParameters.names();
        String country = queryParameters.id("country", ThingKind.COUNTRY);
        String network = queryParameters.id("network", ThingKind.NETWORK);
        queryParameters.fields(ListedPartnerCity.class);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.instant());
        Page<ListedPartnerCity> found =
                queryParameters.paged(page -> cities.list(names, country, network, viewpoint, page));
        return Listing.of(found, viewpoint, request);
    }

    @Get("/{id}")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "getPartnerCity", summary = "One partner city with its ties and networks")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartnerCityDetail.class)))
    @ApiResponse(responseCode = "308", description = "The id was given up for that of the same place at this address")
    PartnerCityDetail get(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Api.viewpoint(request, clock, PartnerCityDetail.class);
        return ofCanonical(id, "", () -> detail(id, viewpoint, request));
    }

    @Get("/{id}/partnerships")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listPartnershipsOfPartnerCity", summary = "Its ties")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "#/components/schemas/Listing_Tie_")))
    @ApiResponse(responseCode = "308", description = "The id was given up for that of the same place at this address")
    Listing<Tie> partnerships(String id, HttpRequest<?> request) {
        return whole(id, "/partnerships", request, Tie.class, cities::ties);
    }

    @Get("/{id}/networks")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listNetworksOfPartnerCity", summary = "The networks that it belongs to")
    @ApiResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Listing_Membership_")))
    @ApiResponse(responseCode = "308", description = "The id was given up for that of the same place at this address")
    Listing<Membership> networks(String id, HttpRequest<?> request) {
        return whole(id, "/networks", request, Membership.class, cities::networks);
    }

    private PartnerCityDetail detail(String id, Viewpoint viewpoint, HttpRequest<?> request) {
        return new PartnerCityDetail(
                Api.get(ThingKind.PARTNER_CITY, id, cities::find),
                SeenFrom.of(viewpoint),
                cities.ties(id, viewpoint),
                cities.networks(id, viewpoint),
                Link.from(request, "partnerships", "networks", "assertions"));
    }

    private <T> Listing<T> whole(
            String id,
            String child,
            HttpRequest<?> request,
            Class<T> item,
            BiFunction<String, Viewpoint, List<T>> list) {
        Viewpoint viewpoint = Api.viewpoint(request, clock, item);
        return ofCanonical(id, child, () -> Listing.whole(list.apply(id, viewpoint), viewpoint, request));
    }

    private <T> T ofCanonical(String id, String child, Supplier<T> answer) {
        return transactions.read(() -> {
            String canonical = Api.get(ThingKind.PARTNER_CITY, id, cities::canonical);
            if (!canonical.equals(id)) {
                throw new ReplacedId(Api.ROOT + "/partner-cities/" + canonical + child);
            }
            return answer.get();
        });
    }
}
