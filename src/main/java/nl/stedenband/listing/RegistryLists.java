package nl.stedenband.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stedenband.registry.ThingKind;

/** All lists of the registry that are to be had whole, by their names. */
public final class RegistryLists {
    /** Kinds of entries that a partnership can have as a detail. */
    private static final List<ThingKind> DETAILS = List.of(
            ThingKind.PROGRAMME,
            ThingKind.ORGANISATION,
            ThingKind.THEME,
            ThingKind.POLICY_FIELD,
            ThingKind.MOTIVE,
            ThingKind.ACTIVITY_FORM,
            ThingKind.NETWORK_MODEL);

    /** The kinds besides entries of which sources say something. */
    private static final List<ThingKind> DESCRIBED = List.of(
            ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY, ThingKind.COUNTRY, ThingKind.NETWORK, ThingKind.SURVEY);

    private static final List<RegistryList<?>> SINGLE = List.of(
            MunicipalityLists.ALL,
            MunicipalityLists.PARTNERSHIPS,
            MunicipalityLists.NETWORKS,
            MunicipalityLists.ORIGINS,
            PartnerCityLists.ALL,
            PartnerCityLists.PARTNERSHIPS,
            PartnerCityLists.NETWORKS,
            CountryLists.ALL,
            CountryLists.PARTNERSHIPS,
            NetworkLists.ALL,
            NetworkLists.MEMBERS,
            NetworkLists.ALL_MEMBERSHIPS,
            PartnershipLists.ALL,
            PartnershipLists.ASSERTIONS,
            SurvivalLists.SPELLS,
            SurveyLists.ALL,
            SurveyLists.FIGURES,
            SourceLists.ALL,
            SourceLists.ASSERTIONS,
            SourceLists.ASSERTIONS_OF_SOURCE);

    private static final Map<String, RegistryList<?>> LISTS = new TreeMap<>();

    static {
        SINGLE.forEach(RegistryLists::add);
        EntryLists.ALL.values().forEach(RegistryLists::add);
        DETAILS.forEach(thingKind -> add(PartnershipLists.having(thingKind)));
        DESCRIBED.forEach(thingKind -> add(SourceLists.onThing(thingKind)));
        EntryLists.ALL.keySet().forEach(thingKind -> add(SourceLists.onThing(thingKind)));
    }

    /** The names of the lists that are no thing's, most of them of whole collections. */
    public static final List<String> NAMES = LISTS.values().stream()
            .map(RegistryList::name)
            .filter(ListName::isWhole)
            .map(ListName::path)
            .toList();

    private RegistryLists() {}

    /**
     * A list that a path names.
     *
     * @param id of the thing that it belongs to; empty for a whole collection
     */
    public record FoundList(RegistryList<?> list, String id) {}

    /** Every list, in no order. */
    public static List<RegistryList<?>> all() {
        return List.copyOf(LISTS.values());
    }

    /** Whether it is the name of a collection, or goes on from one: {@code networks/eurocities/members}. */
    public static boolean isName(String name) {
        return NAMES.contains(name) || NAMES.contains(name.split("/", 2)[0]);
    }

    /** The list of a whole collection, or one below its things; nothing where there is none. */
    public static Optional<RegistryList<?>> find(String collection, String child) {
        return Optional.ofNullable(LISTS.get(key(collection, child)));
    }

    /**
     * The list that parts of a path name.
     *
     * @param parts those of the name of a list that is no thing's; collection, id of a thing in it, and list; or collection and id of what is a
     *     table itself
     */
    public static Optional<FoundList> find(List<String> parts) {
        return switch (parts.size()) {
            case 1 -> find(parts.get(0), "").map(list -> new FoundList(list, ""));
            case 2 ->
                find(parts.get(0), parts.get(1))
                        .filter(list -> list.name().isWhole())
                        .map(list -> new FoundList(list, ""))
                        .or(() -> parts.get(0).equals(SurveyLists.COLLECTION)
                                ? Optional.of(new FoundList(SurveyLists.FIGURES, parts.get(1)))
                                : Optional.empty());
            case 3 -> find(parts.get(0), parts.get(2)).map(list -> new FoundList(list, parts.get(1)));
            default -> Optional.empty();
        };
    }

    private static void add(RegistryList<?> list) {
        LISTS.put(key(list.name().collection(), list.name().child()), list);
    }

    private static String key(String collection, String child) {
        return child.isEmpty() ? collection : collection + '/' + child;
    }
}
