package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;

/** Programmes, organisations, themes and all other collections of things with little more than names. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT)
final class EntryController {
    private final EntryQueries entries;
    private final PartnershipQueries partnerships;
    private final Clock clock;

    EntryController(EntryQueries entries, PartnershipQueries partnerships, Clock clock) {
        this.entries = entries;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    @Get("/{collection:" + ApiAddresses.ENTRIES + "}")
    @NameParameter
    @PageParameters
    @FieldsParameter
    @Parameter(
            in = ParameterIn.QUERY,
            name = "type",
            description = "The list that they stand in, as the source calls that")
    @Operation(operationId = "listEntries", summary = "All, by name")
    Listing<ListedEntry> list(String collection, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        NameSearch names = queryParameters.names();
        String type = queryParameters.text("type");
        queryParameters.fields(ListedEntry.class);
        String kind = ApiAddresses.kindIn(collection).word();
        return Listing.of(queryParameters.paged(page -> entries.list(kind, names, type, page)), request);
    }

    @Get("/{collection:" + ApiAddresses.ENTRIES + "}/{id}")
    @FieldsParameter
    @Operation(operationId = "getEntry", summary = "One")
    EntryDetail get(String collection, String id, HttpRequest<?> request) {
        Api.onlyFields(request, EntryDetail.class);
        Entry entry = entry(collection, id);
        boolean isDetail = List.of(ApiAddresses.DETAILS.split("\\|")).contains(collection);
        return new EntryDetail(
                entry, isDetail ? Link.from(request, "partnerships", "assertions") : Link.from(request, "assertions"));
    }

    @Get("/{collection:" + ApiAddresses.DETAILS + "}/{id}/partnerships")
    @ViewpointParameters
    @PageParameters
    @FieldsParameter
    @Operation(operationId = "listPartnershipsOfEntry", summary = "Partnerships that have to do with it")
    Listing<ListedPartnership> partnerships(String collection, String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        queryParameters.fields(ListedPartnership.class);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.instant());
        return Listing.of(
                queryParameters.paged(
                        page -> partnerships.list(NameSearch.ANYTHING, having(entry(collection, id)), viewpoint, page)),
                viewpoint,
                request);
    }

    private static PartnershipCriteria having(Entry entry) {
        String key = ThingId.of(ThingKind.ofWord(entry.kind()), entry.id()).key();
        return new PartnershipCriteria(null, null, null, List.of(), List.of(key));
    }

    private Entry entry(String collection, String id) {
        ThingKind thingKind = ApiAddresses.kindIn(collection);
        return Api.get(
                thingKind,
                id,
                known -> entries.find(ThingId.of(thingKind, known).key()));
    }
}
