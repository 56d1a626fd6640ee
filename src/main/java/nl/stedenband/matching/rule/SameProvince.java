package nl.stedenband.matching.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.ThingId;

/**
 * Other municipalities of its province work in the country that asks: the share of their ties that is with it. In full when half of
 * them are; where they have few, a share says little, so three that are not are added.
 */
final class SameProvince implements Rule {
    private static final double ADDED = 3;

    private final RequestEvidence requestEvidence;
    private final Map<ThingId, Count> counts = new HashMap<>();

    private record Count(int ties, int there) {
        Count plus(Count other) {
            return new Count(ties + other.ties, there + other.there);
        }
    }

    SameProvince(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        for (Town town : requestEvidence.evidence().towns()) {
            town.province().ifPresent(province -> counts.merge(province.id(), count(town), Count::plus));
        }
    }

    @Override
    public double value(Town town) {
        return town.province()
                .map(province -> {
                    Count all = counts.get(province.id());
                    Count own = count(town);
                    return Math.min(1, 2 * (all.there() - own.there()) / (all.ties() - own.ties() + ADDED));
                })
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        List<KnownTie> there = requestEvidence.evidence().towns().stream()
                .filter(other -> other != town && other.province().equals(town.province()))
                .flatMap(other -> requestEvidence.tiesThere(other.id()).stream()
                        .filter(KnownTie::isHeld)
                        .limit(1))
                .toList();
        return new Grounds(
                Wording.text(
                        "reason.province",
                        town.province().orElseThrow().name(),
                        requestEvidence.partner().countryName(),
                        Wording.names(there, requestEvidence::nameOfTown)),
                there.stream().map(requestEvidence.facts()::ofTown).toList());
    }

    private Count count(Town town) {
        List<KnownTie> held = requestEvidence.heldTies(town.id());
        return new Count(held.size(), requestEvidence.countThere(held));
    }
}
