package nl.stedenband.listing;

import static nl.stedenband.listing.ListColumns.thing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.EntryQueries;
import nl.stedenband.graph.thing.ListedEntry;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/** Programmes, organisations, themes and all other collections of things with little more than names. */
public final class EntryLists {
    private static final Map<ThingKind, BilingualText> TITLES = Map.ofEntries(
            Map.entry(ThingKind.PROGRAMME, new BilingualText("Programmes", "Programma's")),
            Map.entry(ThingKind.ORGANISATION, new BilingualText("Organisations", "Organisaties")),
            Map.entry(ThingKind.THEME, new BilingualText("Themes", "Thema's")),
            Map.entry(ThingKind.POLICY_FIELD, new BilingualText("Policy fields", "Beleidsterreinen")),
            Map.entry(ThingKind.MOTIVE, new BilingualText("Motives", "Motieven")),
            Map.entry(ThingKind.ACTIVITY_FORM, new BilingualText("Forms of activity", "Activiteitsvormen")),
            Map.entry(ThingKind.NETWORK_MODEL, new BilingualText("Network models", "Netwerkmodellen")),
            Map.entry(ThingKind.TYPOLOGY_VALUE, new BilingualText("Values of typologies", "Waarden van typologieën")),
            Map.entry(ThingKind.REGION, new BilingualText("Regions", "Regio's")),
            Map.entry(ThingKind.PROVINCE, new BilingualText("Provinces", "Provincies")),
            Map.entry(ThingKind.DISTRICT, new BilingualText("Districts", "Stadsdelen")),
            Map.entry(ThingKind.COUNTRY_GROUP, new BilingualText("Groups of countries", "Groepen landen")));

    static final Map<ThingKind, RegistryList<ListedEntry>> ALL = TITLES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, title -> of(title.getKey(), title.getValue())));

    private EntryLists() {}

    /** All of one kind. */
    public static RegistryList<ListedEntry> of(ThingKind thingKind) {
        return ALL.get(thingKind);
    }

    /** In a table the thing stands under the name of its kind. */
    private static RegistryList<ListedEntry> of(ThingKind thingKind, BilingualText title) {
        return new RegistryList<>(
                ListName.of(thingKind.collection().orElseThrow(), title.en(), title.nl()),
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
