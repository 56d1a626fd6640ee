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
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.Municipality.ListedMunicipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.http.Link;
import nl.stedenband.listing.MunicipalityLists;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Municipalities and what belongs to them. */
@Tag(name = "municipalities")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/municipalities")
final class MunicipalityController {
    private final MunicipalityQueries municipalities;
    private final ListAnswers lists;
    private final Transactions transactions;
    private final RegistryClock clock;

    MunicipalityController(
            MunicipalityQueries municipalities, ListAnswers lists, Transactions transactions, RegistryClock clock) {
        this.municipalities = municipalities;
        this.lists = lists;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    @Operation(operationId = "listMunicipalities", summary = "Municipalities, dissolved ones among them, by name")
    @NameParameter
    @ViewpointParameters
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "province")
    @Parameter(in = ParameterIn.QUERY, name = "current")
    @Parameter(in = ParameterIn.QUERY, name = "network")
    @Parameter(in = ParameterIn.QUERY, name = "country", description = "A country that they have ties with: its code")
    @FieldsParameter
    Listing<ListedMunicipality> list(HttpRequest<?> request) {
        return lists.page(MunicipalityLists.ALL, request);
    }

    @Get("/{id}")
    @ViewpointParameters
    @FieldsParameter
    @Operation(
            operationId = "getMunicipality",
            summary = "One municipality with its ties, networks and origins of residents")
    MunicipalityDetail get(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Api.viewpoint(request, clock, MunicipalityDetail.class);
        return transactions.read(() -> {
            Municipality municipality = municipality(id);
            Viewpoint seen = municipality.lookedAtFrom(viewpoint);
            return new MunicipalityDetail(
                    municipality,
                    SeenFrom.of(seen),
                    municipalities.ties(id, seen),
                    municipalities.networks(id, seen),
                    municipalities.origins(id, seen),
                    Link.from(request, "partnerships", "networks", "origins", "assertions"));
        });
    }

    @Get("/{id}/partnerships")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listPartnershipsOfMunicipality", summary = "Its own and inherited ties")
    Listing<Tie> partnerships(String id, HttpRequest<?> request) {
        return lists.page(MunicipalityLists.PARTNERSHIPS, id, request);
    }

    @Get("/{id}/networks")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listNetworksOfMunicipality", summary = "The networks that it belongs to")
    Listing<Membership> networks(String id, HttpRequest<?> request) {
        return lists.page(MunicipalityLists.NETWORKS, id, request);
    }

    @Get("/{id}/origins")
    @ViewpointParameters
    @FieldsParameter
    @Operation(operationId = "listOriginsOfMunicipality", summary = "The countries that its residents come from")
    Listing<Origin> origins(String id, HttpRequest<?> request) {
        return lists.page(MunicipalityLists.ORIGINS, id, request);
    }

    private Municipality municipality(String id) {
        return Api.get(ThingKind.MUNICIPALITY, id, municipalities::find);
    }
}
