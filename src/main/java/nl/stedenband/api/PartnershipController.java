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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;

/** Partnerships, and what is behind them. */
@Tag(name = "partnerships")
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT + "/partnerships")
final class PartnershipController {
    private final PartnershipQueries partnerships;
    private final Transactions transactions;
    private final Clock clock;

    PartnershipController(PartnershipQueries partnerships, Transactions transactions, Clock clock) {
        this.partnerships = partnerships;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Get
    @NameParameter
    @ViewpointParameters
    @PageParameters
    @Parameter(in = ParameterIn.QUERY, name = "kind")
    @Parameter(in = ParameterIn.QUERY, name = "country")
    @Operation(operationId = "listPartnerships", summary = "Partnerships on a day, by the names of their parties")
    Listing<ListedPartnership> list(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        NameSearch names = asked.names();
        String kind = asked.oneOf("kind", TieKind.slugs());
        String country = asked.id("country", Kind.COUNTRY);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Page<ListedPartnership> found = asked.paged(page -> partnerships.list(names, kind, country, viewpoint, page));
        return Listing.of(found, viewpoint, request);
    }

    @Get("/{id}")
    @ViewpointParameters
    @Operation(
            operationId = "getPartnership",
            summary = "One partnership with its whole time line and every assertion behind it")
    PartnershipDetail get(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Asked.onlyViewpoint(request, clock.instant());
        return transactions.read(() -> new PartnershipDetail(
                partnership(id, viewpoint),
                SeenFrom.of(viewpoint),
                partnerships.stretches(id, viewpoint),
                partnerships.details(id, viewpoint),
                partnerships.contradictions(id, viewpoint),
                partnerships.assertions(id),
                Link.from(request, "assertions")));
    }

    @Get("/{id}/assertions")
    @ViewpointParameters
    @Operation(
            operationId = "listAssertionsOfPartnership",
            summary = "Every assertion behind it, live or retracted, whatever was known when")
    Listing<SourcedAssertion> assertions(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Asked.onlyViewpoint(request, clock.instant());
        return Listing.whole(partnerships.assertions(partnership(id, viewpoint).id()), viewpoint, request);
    }

    private Partnership partnership(String id, Viewpoint viewpoint) {
        return Api.get(Kind.PARTNERSHIP, id, known -> partnerships.find(known, viewpoint));
    }
}
