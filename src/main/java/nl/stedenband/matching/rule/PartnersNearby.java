package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/**
 * One of its partners lies near the place that asks, in the same country: across a border an area is another one. The nearer the more,
 * and one that it had less than one that it has.
 */
record PartnersNearby(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return nearest(town).map(this::worth).orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        KnownTie knownTie = nearest(town).orElseThrow();
        return new Grounds(
                inquiry.isPartner(knownTie.place())
                        ? Wording.text(
                                "reason.partnersNearby.itself",
                                inquiry.wording().says(knownTie))
                        : Wording.text(
                                "reason.partnersNearby",
                                Wording.kilometres(inquiry.kilometres(knownTie).getAsDouble()),
                                inquiry.partnerName(),
                                inquiry.wording().says(knownTie)),
                List.of(inquiry.facts().of(knownTie)));
    }

    private double worth(KnownTie knownTie) {
        return inquiry.thresholds().worth(knownTie)
                * Math.pow(
                        0.5,
                        inquiry.kilometres(knownTie).getAsDouble()
                                / inquiry.thresholds().halfKilometres());
    }

    private Optional<KnownTie> nearest(Town town) {
        return inquiry.tiesThere(town.id()).stream()
                .filter(knownTie -> inquiry.kilometres(knownTie).orElse(Double.MAX_VALUE)
                        <= inquiry.thresholds().aroundKilometres())
                .max(Comparator.comparingDouble(this::worth)
                        .thenComparing(knownTie -> knownTie.place().id(), Comparator.reverseOrder()));
    }
}
