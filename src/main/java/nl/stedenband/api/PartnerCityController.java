package nl.stedenband.api;

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
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.http.Link;
import nl.stedenband.listing.GivenUpId;
import nl.stedenband.listing.PartnerCityLists;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Partner cities and what belongs to them. An id that was given up leads to the one that counts. */
@Tag(name = "partner-cities")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/partner-cities")
final class PartnerCityController {
    private final PartnerCityQueries cities;
    private final ListAnswers lists;
    private final Transactions transactions;
    private final RegistryClock clock;

    PartnerCityController(
            PartnerCityQueries cities, ListAnswers lists, Transactions transactions, RegistryClock clock) {
        this.cities = cities;
        this.lists = lists;
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
        return lists.page(PartnerCityLists.ALL, request);
    }

    @Get("/{id}")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "getPartnerCity", summary = "One partner city with its ties and networks")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PartnerCityDetail.class)))
    @ApiResponse(responseCode = "308", description = "The id was given up for that of the same place at this address")
    PartnerCityDetail get(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Api.viewpoint(request, clock, PartnerCityDetail.class);
        return transactions.read(() -> {
            String canonical = Api.get(ThingKind.PARTNER_CITY, id, cities::canonical);
            if (!canonical.equals(id)) {
                throw new GivenUpId("partner-cities/" + canonical);
            }
            return detail(id, viewpoint, request);
        });
    }

    @Get("/{id}/partnerships")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listPartnershipsOfPartnerCity", summary = "Its ties")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(ref = "#/components/schemas/Listing_Tie_")))
    @ApiResponse(responseCode = "308", description = "The id was given up for that of the same place at this address")
    Listing<Tie> partnerships(String id, HttpRequest<?> request) {
        return lists.page(PartnerCityLists.PARTNERSHIPS, id, request);
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
        return lists.page(PartnerCityLists.NETWORKS, id, request);
    }

    private PartnerCityDetail detail(String id, Viewpoint viewpoint, HttpRequest<?> request) {
        return new PartnerCityDetail(
                Api.get(ThingKind.PARTNER_CITY, id, cities::find),
                SeenFrom.of(viewpoint),
                cities.ties(id, viewpoint),
                cities.networks(id, viewpoint),
                Link.from(request, "partnerships", "networks", "assertions"));
    }
}
