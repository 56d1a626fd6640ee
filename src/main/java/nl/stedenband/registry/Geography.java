package nl.stedenband.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What drawing a tie must know of places beyond the assertions about the tie: mergers of municipalities, and which ids are the
 * same place.
 *
 * @param replacedIds from an id that was given up to the one that counts
 */
public record Geography(Lineage lineage, Map<ThingId, ThingId> replacedIds) {
    public static final Geography EMPTY = new Geography(Lineage.EMPTY, Map.of());

    public Geography {
        replacedIds = Map.copyOf(replacedIds);
    }

    /** The places of which something here differs from an earlier state, and all that are related to them. */
    public Stream<ThingId> changedSince(Geography before) {
        Set<ThingId> changed = lineage.changedSince(before.lineage);
        Set<ThingId> all = new TreeSet<>(changed);
        for (ThingId municipality : changed) {
            all.addAll(lineage.relatives(municipality));
            all.addAll(before.lineage.relatives(municipality));
        }
        Stream.of(replacedIds, before.replacedIds)
                .flatMap(map -> map.keySet().stream())
                .forEach(id -> {
                    if (!canonical(id).equals(before.canonical(id))) {
                        all.addAll(aliases(id));
                        all.addAll(before.aliases(id));
                    }
                });
        return all.stream();
    }

    /** The id that counts for a thing. */
    public ThingId canonical(ThingId id) {
        return replacedIds.getOrDefault(id, id);
    }

    /** Every id of the same thing. */
    public List<ThingId> aliases(ThingId id) {
        ThingId canonical = canonical(id);
        List<ThingId> aliases = new ArrayList<>(List.of(canonical));
        replacedIds.forEach((alias, counts) -> {
            if (counts.equals(canonical)) {
                aliases.add(alias);
            }
        });
        return aliases.stream().sorted().toList();
    }
}
