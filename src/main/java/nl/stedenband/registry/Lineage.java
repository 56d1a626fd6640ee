package nl.stedenband.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which municipality went over into which, and when each of them was there. */
public final class Lineage {
    public static final Lineage EMPTY = new Lineage(Map.of(), List.of());

    private final Map<ThingId, DayRange> lifetimes;
    private final Map<ThingId, List<Succession>> successors = new HashMap<>();
    private final Map<ThingId, ThingId> kin = new HashMap<>();

    /** @param on the first day of the new situation, in days since 1970 */
    public record Succession(ThingId from, ThingId to, long on) {}

    /** A municipality that stands in for a dissolved one, over these days. */
    public record Heir(ThingId municipality, DayRange days) {}

    public Lineage(Map<ThingId, DayRange> lifetimes, List<Succession> successions) {
        this.lifetimes = Map.copyOf(lifetimes);
        for (Succession succession : successions) {
            successors
                    .computeIfAbsent(succession.from(), from -> new ArrayList<>())
                    .add(succession);
            unite(succession.from(), succession.to());
        }
    }

    /** When it was there; always, as far as is known, for what is no municipality of the register. */
    public DayRange lifetime(ThingId thing) {
        return lifetimes.getOrDefault(thing, DayRange.ALWAYS);
    }

    public boolean isDissolvedBefore(ThingId thing, long day) {
        return lifetime(thing).max() < day;
    }

    /** All that took over from it, one after the other or side by side, nearest first. */
    public List<Heir> heirs(ThingId dissolved) {
        List<Heir> heirs = new ArrayList<>();
        collectHeirs(dissolved, heirs, new LinkedHashSet<>(Set.of(dissolved)));
        return heirs;
    }

    /**
     * Those that its ties went over to: all that took over from it, as far as each time there was one alone. Of a municipality that was
     * divided nobody can say which part has a tie.
     */
    public List<Heir> inheritors(ThingId dissolved) {
        List<Heir> all = new ArrayList<>();
        Set<ThingId> seen = new LinkedHashSet<>(Set.of(dissolved));
        List<Heir> next = nextHeirs(dissolved);
        while (next.stream().map(Heir::municipality).distinct().count() == 1
                && seen.add(next.get(0).municipality())) {
            all.add(next.get(0));
            next = nextHeirs(next.get(0).municipality());
        }
        return all;
    }

    /** The heirs on a day. */
    public List<ThingId> heirsOn(ThingId dissolved, long day) {
        return heirs(dissolved).stream()
                .filter(heir -> heir.days().contains(day))
                .map(Heir::municipality)
                .toList();
    }

    /** Those that went over into a municipality after a day, directly or by way of others. */
    public List<ThingId> mergedInto(ThingId municipality, long after) {
        return relatives(municipality).stream()
                .filter(other -> heirs(other).stream()
                        .anyMatch(heir -> heir.municipality().equals(municipality)
                                && heir.days().min() > after))
                .toList();
    }

    /** The same for all municipalities that are related by mergers, however far; the thing itself where there are none. */
    public ThingId kinOf(ThingId thing) {
        ThingId root = thing;
        while (kin.containsKey(root)) {
            root = kin.get(root);
        }
        return root;
    }

    /** All municipalities of which {@link #kinOf} is the same. */
    public List<ThingId> relatives(ThingId thing) {
        ThingId root = kinOf(thing);
        Set<ThingId> all = new LinkedHashSet<>(kin.keySet());
        all.add(root);
        return all.stream().filter(other -> kinOf(other).equals(root)).sorted().toList();
    }

    /** Municipalities that were there or went over into one another otherwise. */
    Set<ThingId> changedSince(Lineage before) {
        Set<ThingId> changed = new TreeSet<>();
        Stream.of(lifetimes, before.lifetimes)
                .flatMap(map -> map.keySet().stream())
                .forEach(municipality -> {
                    if (!lifetime(municipality).equals(before.lifetime(municipality))) {
                        changed.add(municipality);
                    }
                });
        Stream.of(successors, before.successors)
                .flatMap(map -> map.keySet().stream())
                .forEach(municipality -> {
                    if (!Set.copyOf(successors.getOrDefault(municipality, List.of()))
                            .equals(Set.copyOf(before.successors.getOrDefault(municipality, List.of())))) {
                        changed.add(municipality);
                    }
                });
        return changed;
    }

    private void collectHeirs(ThingId dissolved, List<Heir> heirs, Set<ThingId> seen) {
        for (Heir heir : nextHeirs(dissolved)) {
            if (seen.add(heir.municipality())) {
                heirs.add(heir);
                collectHeirs(heir.municipality(), heirs, seen);
            }
        }
    }

    /** Those that came directly after it. */
    private List<Heir> nextHeirs(ThingId dissolved) {
        return successors.getOrDefault(dissolved, List.of()).stream()
                .filter(succession -> isDissolvedBefore(dissolved, succession.on())
                        && lifetime(succession.to()).max() >= succession.on())
                .map(succession -> new Heir(
                        succession.to(),
                        new DayRange(succession.on(), lifetime(succession.to()).max())))
                .toList();
    }

    /** Joins two families; the smallest id is the root, so that the order of the successions doesn't matter. */
    private void unite(ThingId one, ThingId other) {
        ThingId a = kinOf(one);
        ThingId b = kinOf(other);
        if (!a.equals(b)) {
            kin.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }
}
