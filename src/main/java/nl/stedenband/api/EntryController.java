package nl.stedenband.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.http.Link;
import nl.stedenband.listing.RegistryList;
import nl.stedenband.listing.RegistryLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Thesaurus;

/**
 * Programmes, organisations, themes and all other collections of things with little more than names; and what sources say of a
 * thing, whatever its kind.
 */
@CacheableAnswer
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller(Api.ROOT)
final class EntryController {
    private final EntryQueries entries;
    private final ListAnswers lists;
    private final Thesaurus thesaurus;

    EntryController(EntryQueries entries, ListAnswers lists, Thesaurus thesaurus) {
        this.entries = entries;
        this.lists = lists;
        this.thesaurus = thesaurus;
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
        return lists.page(list(collection, "", ListedEntry.class), request);
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
        return lists.page(list(collection, "partnerships", ListedPartnership.class), id, request);
    }

    @Get("/{collection:" + ApiAddresses.SPOKEN_OF + "}/{id}/assertions")
    @PageParameters
    @FieldsParameter
    @Operation(
            operationId = "listAssertionsOnThing",
            summary = "All that sources say of it, retracted assertions among it, in the order of recording")
    Listing<SourcedAssertion> assertions(String collection, String id, HttpRequest<?> request) {
        return lists.page(list(collection, "assertions", SourcedAssertion.class), id, request);
    }

    /** @throws NotInRegistry when there is no such list */
    @SuppressWarnings("unchecked") // the items are of that type
    private static <T> RegistryList<T> list(String collection, String child, Class<T> item) {
        return (RegistryList<T>) RegistryLists.find(collection, child)
                .filter(list -> list.columns().item() == item)
                .orElseThrow(() -> new NotInRegistry(collection + '/' + child));
    }

    private Entry entry(String collection, String id) {
        ThingKind thingKind = ApiAddresses.kindIn(collection);
        return Api.get(thingKind, id, known -> entries.find(
                        ThingId.of(thingKind, known).key())
                .or(() -> thesaurus
                        .find(known)
                        .filter(concept -> concept.id().kind() == thingKind)
                        .map(concept -> Entry.of(concept, "en"))));
    }
}
