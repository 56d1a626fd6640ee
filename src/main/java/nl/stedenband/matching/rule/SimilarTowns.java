package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.ThingId;

/**
 * Municipalities most like it work in the country that asks. Alike are those that work in the same other countries and are about as
 * large; the value is how many of them do, each by how much it is like this one.
 */
final class SimilarTowns implements Rule {
    private final Inquiry inquiry;
    private final Map<ThingId, Set<ThingId>> elsewhere = new HashMap<>();
    private final Set<ThingId> there = new HashSet<>();

    SimilarTowns(Inquiry inquiry) {
        this.inquiry = inquiry;
        for (Town town : inquiry.evidence().towns()) {
            Set<ThingId> countries = inquiry.countries(town.id());
            if (countries.remove(inquiry.partner().country())) {
                there.add(town.id());
            }
            elsewhere.put(town.id(), countries);
        }
    }

    private record Alike(Town town, double likeness) {}

    @Override
    public double value(Town town) {
        List<Alike> alike = mostAlike(town);
        double all = alike.stream().mapToDouble(Alike::likeness).sum();
        double active = alike.stream()
                .filter(one -> there.contains(one.town().id()))
                .mapToDouble(Alike::likeness)
                .sum();
        return all == 0 ? 0 : active / all;
    }

    @Override
    public Grounds grounds(Town town) {
        List<Town> active = mostAlike(town).stream()
                .map(Alike::town)
                .filter(one -> there.contains(one.id()))
                .toList();
        return new Grounds(
                Wording.text(
                        "Municipalities like it work in %s: %s.",
                        "Gemeenten als zij werken in %s: %s.",
                        inquiry.partner().countryName(),
                        Wording.names(active, Town::name)),
                active.stream()
                        .flatMap(one -> inquiry.tiesThere(one.id()).stream().limit(1))
                        .map(inquiry::factOfTown)
                        .toList());
    }

    private List<Alike> mostAlike(Town town) {
        List<Alike> all = new ArrayList<>();
        for (Town other : inquiry.evidence().towns()) {
            if (!other.id().equals(town.id())) {
                double likeness = likeness(town, other);
                if (likeness > 0) {
                    all.add(new Alike(other, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        return all.subList(0, Math.min(inquiry.thresholds().alike(), all.size()));
    }

    private double likeness(Town one, Town other) {
        Set<ThingId> own = elsewhere.get(one.id());
        Set<ThingId> others = elsewhere.get(other.id());
        if (own.isEmpty() || others.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (ThingId country : own) {
            shared += others.contains(country) ? 1 : 0;
        }
        return (double) shared / (own.size() + others.size() - shared) * size(one, other);
    }

    /** The smaller divided by the greater; as if half where one is unknown. */
    private static double size(Town one, Town other) {
        if (one.population().isEmpty() || other.population().isEmpty()) {
            return 0.5;
        }
        Figure a = one.population().get();
        Figure b = other.population().get();
        return (double) Math.min(a.value(), b.value()) / Math.max(1, Math.max(a.value(), b.value()));
    }
}
