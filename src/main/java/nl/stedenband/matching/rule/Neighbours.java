package nl.stedenband.matching.rule;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.Point;

/** Municipalities around it work around the place that asks, as when two regions work together: half for one, three quarters for two. */
final class Neighbours implements Rule {
    private final RequestEvidence requestEvidence;
    private final List<Active> active = new ArrayList<>();

    Neighbours(RequestEvidence requestEvidence) {
        this.requestEvidence = requestEvidence;
        for (Town town : requestEvidence.evidence().towns()) {
            if (town.point().isPresent()) {
                requestEvidence.heldTies(town.id()).stream()
                        .filter(knownTie -> requestEvidence.kilometres(knownTie).orElse(Double.MAX_VALUE)
                                <= requestEvidence.thresholds().aroundKilometres())
                        .findFirst()
                        .ifPresent(knownTie ->
                                active.add(new Active(town, town.point().get(), knownTie)));
            }
        }
    }

    private record Active(Town town, Point point, KnownTie tie) {}

    @Override
    public double value(Town town) {
        return active.isEmpty() ? 0 : 1 - Math.pow(0.5, around(town).size());
    }

    @Override
    public Grounds grounds(Town town) {
        List<Active> around = around(town);
        return new Grounds(
                Wording.text(
                        "reason.neighbours", requestEvidence.partner().name(), Wording.names(around, one -> one.town()
                                .name())),
                around.stream()
                        .map(one -> requestEvidence.facts().ofTown(one.tie()))
                        .toList());
    }

    private List<Active> around(Town town) {
        if (town.point().isEmpty()) {
            return List.of();
        }
        Point own = town.point().get();
        return active.stream()
                .filter(one -> !one.town().id().equals(town.id())
                        && own.kilometresTo(one.point())
                                <= requestEvidence.thresholds().neighbourKilometres())
                .toList();
    }
}
