package nl.stedenband.api;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.Kind;

/** Where things of each kind are to be found. */
final class Addresses {
    /** The collections of things that are described by little more than their names, as alternatives of a path variable. */
    static final String ENTRIES = "programmes|organisations|themes|policy-fields|motives|activity-forms|network-models"
            + "|typology-values|regions|provinces|districts|country-groups";

    /** Those of them that a partnership can have as a detail. */
    static final String DETAILS = "programmes|organisations|themes|policy-fields|motives|activity-forms|network-models";

    /** The collections of things of which sources say something. */
    static final String SPOKEN_OF = "municipalities|partner-cities|countries|networks|surveys|" + ENTRIES;

    private static final Map<Kind, String> COLLECTIONS = new EnumMap<>(Map.ofEntries(
            Map.entry(Kind.MUNICIPALITY, "municipalities"),
            Map.entry(Kind.PARTNER_CITY, "partner-cities"),
            Map.entry(Kind.COUNTRY, "countries"),
            Map.entry(Kind.COUNTRY_GROUP, "country-groups"),
            Map.entry(Kind.REGION, "regions"),
            Map.entry(Kind.PROVINCE, "provinces"),
            Map.entry(Kind.DISTRICT, "districts"),
            Map.entry(Kind.NETWORK, "networks"),
            Map.entry(Kind.PROGRAMME, "programmes"),
            Map.entry(Kind.ORGANISATION, "organisations"),
            Map.entry(Kind.THEME, "themes"),
            Map.entry(Kind.POLICY_FIELD, "policy-fields"),
            Map.entry(Kind.MOTIVE, "motives"),
            Map.entry(Kind.ACTIVITY_FORM, "activity-forms"),
            Map.entry(Kind.NETWORK_MODEL, "network-models"),
            Map.entry(Kind.TYPOLOGY_VALUE, "typology-values"),
            Map.entry(Kind.PARTNERSHIP, "partnerships"),
            Map.entry(Kind.SURVEY, "surveys")));

    private Addresses() {}

    /** The kind of things in a collection. */
    static Kind kindIn(String collection) {
        return COLLECTIONS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(collection))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** The address of a thing; nothing for a figure, which is part of a survey. */
    static Optional<String> of(Kind kind, String id) {
        return Optional.ofNullable(COLLECTIONS.get(kind))
                .map(collection -> Api.ROOT + '/' + collection + '/' + id.replace("+", "%2B"));
    }
}
