package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Lineage;
import nl.stedenband.registry.ThingId;

/** Puts together the geography that the graph holds at the moment. */
@Singleton
public class GeographyCache {
    /** Of two ids of one place that of Wikidata counts, which others know too; else the first in order. */
    private static final Comparator<ThingId> COUNTS_MOST =
            Comparator.comparing((ThingId id) -> !id.value().startsWith("Q")).thenComparing(Comparator.naturalOrder());

    private final GeographyQueries queries;
    private volatile Edition latest = new Edition("", Geography.EMPTY);

    private record Edition(String version, Geography geography) {}

    GeographyCache(GeographyQueries queries) {
        this.queries = queries;
    }

    /** The geography as it was committed last; read again only when it has changed since. */
    public Geography committed() {
        String version = queries.version().orElse("");
        if (version.isEmpty()) {
            return Geography.EMPTY;
        }
        if (!latest.version().equals(version)) {
            latest = new Edition(version, current());
        }
        return latest.geography();
    }

    /** The geography as the transaction of the caller sees it. */
    Geography current() {
        Map<ThingId, DayRange> lifetimes = new HashMap<>();
        for (GeographyQueries.Lifetime life : queries.lifetimes()) {
            long first = life.firstDay() == null ? DayRange.BEGINNING : life.firstDay();
            long last = life.lastDay() == null ? DayRange.END : life.lastDay();
            // two sources may contradict each other: then nothing is known of when it was there
            lifetimes.put(ThingId.municipality(life.id()), first <= last ? new DayRange(first, last) : DayRange.ALWAYS);
        }
        List<Lineage.Succession> successions = queries.successions().stream()
                .map(row -> new Lineage.Succession(
                        ThingId.municipality(row.predecessor()), ThingId.municipality(row.successor()), row.since()))
                .toList();
        return new Geography(new Lineage(lifetimes, successions), replacedIds());
    }

    private Map<ThingId, ThingId> replacedIds() {
        Map<ThingId, Set<ThingId>> classes = new HashMap<>();
        for (GeographyQueries.Identity identity : queries.identities()) {
            ThingId one = ThingId.ofKey(identity.one());
            ThingId other = ThingId.ofKey(identity.other());
            Set<ThingId> joined = new TreeSet<>(COUNTS_MOST);
            joined.addAll(classes.getOrDefault(one, Set.of(one)));
            joined.addAll(classes.getOrDefault(other, Set.of(other)));
            joined.forEach(id -> classes.put(id, joined));
        }
        Map<ThingId, ThingId> replacedIds = new HashMap<>();
        classes.forEach((id, all) -> {
            ThingId counts = all.iterator().next();
            if (!counts.equals(id)) {
                replacedIds.put(id, counts);
            }
        });
        return replacedIds;
    }
}
