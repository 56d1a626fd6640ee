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
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Network;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.http.Link;
import nl.stedenband.listing.NetworkLists;
import nl.stedenband.registry.ThingKind;

/** Networks and their members. */
@Tag(name = "networks")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/networks")
final class NetworkController {
    private final NetworkQueries networks;
    private final ListAnswers lists;

    NetworkController(NetworkQueries networks, ListAnswers lists) {
        this.networks = networks;
        this.lists = lists;
    }

    @Get
    @NameParameter
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "type")
    @FieldsParameter
    @Operation(operationId = "listNetworks", summary = "Networks of places, by name")
    Listing<ListedNetwork> list(HttpRequest<?> request) {
        return lists.page(NetworkLists.ALL, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @Operation(operationId = "getNetwork", summary = "One network")
    NetworkDetail get(String id, HttpRequest<?> request) {
        Api.onlyFields(request, NetworkDetail.class);
        return new NetworkDetail(network(id), Link.from(request, "members", "assertions"));
    }

    @Get("/{id}/members")
    @ViewpointParameters
    @PageParameters
    @FieldsParameter
    @Operation(operationId = "listMembersOfNetwork", summary = "Who belongs to it")
    Listing<Membership> members(String id, HttpRequest<?> request) {
        return lists.page(NetworkLists.MEMBERS, id, request);
    }

    private Network network(String id) {
        return Api.get(ThingKind.NETWORK, id, networks::find);
    }
}
