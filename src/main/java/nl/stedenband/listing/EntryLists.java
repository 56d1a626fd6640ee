package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Programmes, organisations, themes and all other collections of things with little more than names. */
public final class EntryLists {
    static final Map<ThingKind, RegistryList<ListedEntry>> ALL = Stream.of(
                    ThingKind.PROGRAMME,
                    ThingKind.ORGANISATION,
                    ThingKind.THEME,
                    ThingKind.POLICY_FIELD,
                    ThingKind.MOTIVE,
                    ThingKind.ACTIVITY_FORM,
                    ThingKind.NETWORK_MODEL,
                    ThingKind.TYPOLOGY_VALUE,
                    ThingKind.REGION,
                    ThingKind.PROVINCE,
                    ThingKind.DISTRICT,
                    ThingKind.COUNTRY_GROUP)
            .collect(Collectors.toUnmodifiableMap(Function.identity(), EntryLists::listOf));

    private EntryLists() {}

    /** All of one kind. */
    public static RegistryList<ListedEntry> of(ThingKind thingKind) {
        return ALL.get(thingKind);
    }

    /** In a table the thing stands under the name of its kind. */
    private static RegistryList<ListedEntry> listOf(ThingKind thingKind) {
        return new RegistryList<>(
                ListName.of(thingKind.collection().orElseThrow()),
                ListParameters.names(ListFilter.text("type")),
                ListColumns.of(ListedEntry.class, Subject.THING)
                        .with(
                                thingKind.word(),
                                ValueType.ofWord(thingKind.word()).orElseThrow(),
                                Set.of("kind", "id", "name"),
                                item -> thing(thingKind, item.id(), item.name(), null))
                        .with("type", ValueType.TEXT, ListedEntry::type)
                        .with("note", ValueType.TEXT, ListedEntry::note),
                ListQuery.paged(
                        EntryQueries.class,
                        (entries, asked, page) ->
                                entries.list(thingKind.word(), asked.names(), asked.text("type"), page)));
    }
}
