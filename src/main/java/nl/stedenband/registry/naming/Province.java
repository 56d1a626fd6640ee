package nl.stedenband.registry.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** The provinces by what stands for them behind the name of a municipality: {@code (NH)}, {@code (N.H.)}, {@code (Gld.)}. */
final class Province {
    private static final Map<String, String> BY_ABBREVIATION = byAbbreviation(Map.ofEntries(
            Map.entry("pv20", List.of("gr", "gn", "gron", "groningen")),
            Map.entry("pv21", List.of("f", "fr", "frl", "fri", "friesland", "fryslan")),
            Map.entry("pv22", List.of("d", "dr", "drenthe")),
            Map.entry("pv23", List.of("o", "ov", "ovs", "overijssel")),
            Map.entry("pv24", List.of("fl", "flev", "flevoland")),
            Map.entry("pv25", List.of("g", "gl", "gld", "gelderland")),
            Map.entry("pv26", List.of("u", "ut", "utr", "utrecht")),
            Map.entry("pv27", List.of("nh", "nholland", "noordholland")),
            Map.entry("pv28", List.of("zh", "zholland", "zuidholland")),
            Map.entry("pv29", List.of("z", "zl", "zld", "zeel", "zeeland")),
            Map.entry("pv30", List.of("nb", "nbr", "nbrabant", "noordbrabant", "brabant")),
            Map.entry("pv31", List.of("l", "lb", "li", "lim", "limb", "limburg"))));

    private Province() {}

    /** The province that is meant, be it written out or short. */
    static Optional<ThingId> of(String written) {
        return Optional.ofNullable(BY_ABBREVIATION.get(PlaceNames.fold(written).replace(" ", "")))
                .map(id -> ThingId.of(ThingKind.PROVINCE, id));
    }

    private static Map<String, String> byAbbreviation(Map<String, List<String>> abbreviations) {
        Map<String, String> all = new HashMap<>();
        abbreviations.forEach((id, forms) -> forms.forEach(one -> all.put(one, id)));
        return Map.copyOf(all);
    }
}
