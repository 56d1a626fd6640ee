package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.registry.ThingId;

/**
 * The ties that municipalities have, or had, themselves. One that came to them from a dissolved municipality is none, and neither is a
 * pair of an agreement of many towns: whoever signed a charter did not work with all who did.
 */
final class OwnTies {
    private static final int MOST_PARTIES = 5;

    private final Map<ThingId, List<KnownTie>> all = new HashMap<>();
    private final Map<ThingId, List<KnownTie>> held = new HashMap<>();

    OwnTies(Collection<KnownTie> ties) {
        Map<String, Set<ThingId>> parties = new HashMap<>();
        ties.forEach(knownTie -> parties.computeIfAbsent(knownTie.partnership(), any -> new HashSet<>())
                .addAll(Set.of(knownTie.town(), knownTie.place().id())));
        for (KnownTie knownTie : ties) {
            if (knownTie.isOwn() && parties.get(knownTie.partnership()).size() <= MOST_PARTIES) {
                add(all, knownTie);
                if (knownTie.isHeld()) {
                    add(held, knownTie);
                }
            }
        }
    }

    /** Past ones too. */
    List<KnownTie> of(ThingId town) {
        return all.getOrDefault(town, List.of());
    }

    /** Those that were there on the day. */
    List<KnownTie> heldBy(ThingId town) {
        return held.getOrDefault(town, List.of());
    }

    /** One for each partner, that which counts most: what several sources tell of the same two is one experience. */
    static List<KnownTie> onePerPartner(Collection<KnownTie> ties, Thresholds thresholds) {
        Map<ThingId, KnownTie> best = new LinkedHashMap<>();
        for (KnownTie knownTie : ties) {
            best.merge(
                    knownTie.place().id(),
                    knownTie,
                    (one, other) -> thresholds.worth(other) > thresholds.worth(one) ? other : one);
        }
        return List.copyOf(best.values());
    }

    private static void add(Map<ThingId, List<KnownTie>> ties, KnownTie knownTie) {
        ties.computeIfAbsent(knownTie.town(), any -> new ArrayList<>(2)).add(knownTie);
    }
}
