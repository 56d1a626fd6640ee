package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/**
 * Municipalities about as large work in the country that asks: the share of their ties that is with it, each weighed by how near in
 * size they are. In full when half of those ties are.
 */
final class SimilarTowns implements Rule {
    /** Twice or half as large counts a third. */
    private static final double STEEPNESS = 1.5;

    private final RequestEvidence requestEvidence;
    private final List<Weighed> others;

    SimilarTowns(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        this.others = requestEvidence.evidence().towns().stream()
                .flatMap(this::weighed)
                .toList();
    }

    private record Weighed(Town town, double size, int ties, int there) {}

    @Override
    public double value(Town town) {
        if (town.population().isEmpty()) {
            return 0;
        }
        double size = Math.log1p(town.population().get().value());
        double all = 1;
        double there = 0;
        for (Weighed other : others) {
            if (other.town() != town) {
                double likeness = Math.exp(-STEEPNESS * Math.abs(size - other.size()));
                all += likeness * other.ties();
                there += likeness * other.there();
            }
        }
        return Math.min(1, 2 * there / all);
    }

    @Override
    public Grounds grounds(Town town) {
        double size = Math.log1p(town.population().orElseThrow().value());
        List<KnownTie> there = others.stream()
                .filter(other -> other.town() != town && other.there() > 0)
                .sorted(Comparator.comparingDouble(other -> Math.abs(size - other.size())))
                .limit(requestEvidence.thresholds().alike())
                .map(other -> requestEvidence.tiesThere(other.town().id()).get(0))
                .toList();
        return new Grounds(
                Wording.text(
                        "reason.similarTowns",
                        requestEvidence.partner().countryName(),
                        Wording.names(there, requestEvidence::nameOfTown)),
                there.stream().map(requestEvidence.facts()::ofTown).toList());
    }

    private Stream<Weighed> weighed(Town town) {
        List<KnownTie> held = requestEvidence.heldTies(town.id());
        return held.isEmpty() || town.population().isEmpty()
                ? Stream.empty()
                : Stream.of(new Weighed(
                        town,
                        Math.log1p(town.population().get().value()),
                        held.size(),
                        requestEvidence.countThere(held)));
    }
}
