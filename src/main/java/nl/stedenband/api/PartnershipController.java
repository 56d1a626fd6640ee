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
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Link;
import nl.stedenband.listing.PartnershipLists;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Partnerships, and what is behind them. */
@Tag(name = "partnerships")
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/partnerships")
final class PartnershipController {
    private final PartnershipQueries partnerships;
    private final ListAnswers lists;
    private final Transactions transactions;
    private final RegistryClock clock;

    PartnershipController(
            PartnershipQueries partnerships, ListAnswers lists, Transactions transactions, RegistryClock clock) {
        this.partnerships = partnerships;
        this.lists = lists;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    @NameParameter
    @ViewpointParameters
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "country", description = "A country that a party is or lies in: its code")
    @Parameter(in = ParameterIn.QUERY, name = "municipality")
    @Parameter(in = ParameterIn.QUERY, name = "partnerCity")
    @Parameter(in = ParameterIn.QUERY, name = "theme")
    @Parameter(in = ParameterIn.QUERY, name = "motive")
    @Parameter(in = ParameterIn.QUERY, name = "programme")
    @Parameter(in = ParameterIn.QUERY, name = "organisation")
    @Parameter(in = ParameterIn.QUERY, name = "networkModel")
    @FieldsParameter
    @Operation(operationId = "listPartnerships", summary = "Partnerships on a day, by the names of their parties")
    Listing<ListedPartnership> list(HttpRequest<?> request) {
        return lists.page(PartnershipLists.ALL, request);
    }

    @Get("/{id}")
    @FieldsParameter
    @ViewpointParameters
    @Operation(
            operationId = "getPartnership",
            summary = "One partnership with its whole time line and every assertion behind it")
    PartnershipDetail get(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Api.viewpoint(request, clock, PartnershipDetail.class);
        return transactions.read(() -> new PartnershipDetail(
                partnership(id, viewpoint),
                SeenFrom.of(viewpoint),
                partnerships.stretches(id, viewpoint),
                partnerships.details(id, viewpoint),
                partnerships.results(id, viewpoint),
                partnerships.contradictions(id, viewpoint),
                partnerships.notListedBy(id, viewpoint),
                partnerships.assertions(id),
                Link.from(request, "assertions")));
    }

    @Get("/{id}/assertions")
    @FieldsParameter
    @ViewpointParameters
    @Operation(
            operationId = "listAssertionsOfPartnership",
            summary = "Every assertion behind it, live or retracted, whatever was known when")
    Listing<SourcedAssertion> assertions(String id, HttpRequest<?> request) {
        return lists.page(PartnershipLists.ASSERTIONS, id, request);
    }

    private Partnership partnership(String id, Viewpoint viewpoint) {
        return Api.get(ThingKind.PARTNERSHIP, id, known -> partnerships.find(known, viewpoint));
    }
}
