package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.ThingId;

/**
 * It shares partners with municipalities that have a tie with the place that asks, or with one near it: paths of three ties. Each
 * counts less the more partners and municipalities it leads by.
 *
 * @see <a href="https://doi.org/10.1038/s41467-019-09177-y">Kovács and others, Network-based prediction of protein interactions
 *     (2019), on paths of length three</a>
 */
final class CommonPartners implements Rule {
    private final RequestEvidence requestEvidence;
    private final Map<ThingId, List<KnownTie>> byPlace = new HashMap<>();
    private final Map<ThingId, KnownTie> there = new HashMap<>();

    CommonPartners(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        for (KnownTie knownTie : requestEvidence.evidence().ties()) {
            if (knownTie.isHeld() && knownTie.isOwn()) {
                byPlace.computeIfAbsent(knownTie.place().id(), any -> new ArrayList<>(2))
                        .add(knownTie);
                if (isThere(knownTie)) {
                    there.putIfAbsent(knownTie.town(), knownTie);
                }
            }
        }
    }

    @Override
    public double value(Town town) {
        double paths = 0;
        for (KnownTie own : requestEvidence.heldTies(town.id())) {
            for (KnownTie shared : through(own)) {
                int partners = requestEvidence.heldTies(shared.town()).size();
                paths += 1
                        / Math.sqrt((double) partners
                                * byPlace.get(own.place().id()).size());
            }
        }
        return 1 - Math.pow(0.5, 2 * paths);
    }

    @Override
    public Grounds grounds(Town town) {
        Set<KnownTie> ties = new LinkedHashSet<>();
        for (KnownTie own : requestEvidence.heldTies(town.id())) {
            through(own).forEach(shared -> ties.addAll(List.of(own, shared, there.get(shared.town()))));
        }
        List<KnownTie> own = ties.stream()
                .filter(knownTie -> knownTie.town().equals(town.id()))
                .toList();
        return new Grounds(
                Wording.text(
                        "reason.commonPartners",
                        Wording.names(own, knownTie -> knownTie.place().name()),
                        requestEvidence.partner().name()),
                ties.stream().map(requestEvidence.facts()::ofTown).toList());
    }

    /** Ties of others with the same partner, of those who have one there too. */
    private List<KnownTie> through(KnownTie own) {
        return isThere(own)
                ? List.of()
                : byPlace.getOrDefault(own.place().id(), List.of()).stream()
                        .filter(knownTie -> !knownTie.town().equals(own.town()) && there.containsKey(knownTie.town()))
                        .toList();
    }

    private boolean isThere(KnownTie knownTie) {
        return requestEvidence
                        .partner()
                        .id()
                        .filter(knownTie.place().id()::equals)
                        .isPresent()
                || requestEvidence.kilometres(knownTie).orElse(Double.MAX_VALUE)
                        <= requestEvidence.thresholds().nearKilometres();
    }
}
