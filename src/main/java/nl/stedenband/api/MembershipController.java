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
import nl.stedenband.graph.place.Membership;
import nl.stedenband.listing.NetworkLists;

/** The memberships of all networks. */
@Tag(name = "networks")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/memberships")
final class MembershipController {
    private final ListAnswers lists;

    MembershipController(ListAnswers lists) {
        this.lists = lists;
    }

    @Get
    @NameParameter
    @ViewpointParameters
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "network")
    @Parameter(in = ParameterIn.QUERY, name = "municipality", description = "The member: its code")
    @Parameter(in = ParameterIn.QUERY, name = "partnerCity", description = "The member: its Wikidata item or slug")
    @Parameter(in = ParameterIn.QUERY, name = "country", description = "A country that the member lies in: its code")
    @FieldsParameter
    @Operation(
            operationId = "listMemberships",
            summary = "Who belongs to which network, over all networks, by names of members and networks")
    Listing<Membership> list(HttpRequest<?> request) {
        return lists.page(NetworkLists.ALL_MEMBERSHIPS, request);
    }
}
