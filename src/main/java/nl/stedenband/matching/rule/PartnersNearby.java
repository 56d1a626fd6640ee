package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.KnownTie;
import nl.stedenband.matching.evidence.Town;

/** One of its partners lies near the place that asks; the nearer the more. */
record PartnersNearby(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return nearest(town)
                .map(knownTie -> nearness(inquiry.kilometres(knownTie).getAsDouble()))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        KnownTie knownTie = nearest(town).orElseThrow();
        return new Grounds(
                Wording.text(
                        "reason.partnersNearby",
                        knownTie.place().name(),
                        Wording.kilometres(inquiry.kilometres(knownTie).getAsDouble()),
                        inquiry.partner().name()),
                List.of(inquiry.facts().of(knownTie)));
    }

    private double nearness(double kilometres) {
        return Math.pow(0.5, kilometres / inquiry.thresholds().halfKilometres());
    }

    private Optional<KnownTie> nearest(Town town) {
        return inquiry.heldTies(town.id()).stream()
                .filter(knownTie -> inquiry.kilometres(knownTie).orElse(Double.MAX_VALUE)
                        <= inquiry.thresholds().aroundKilometres())
                .min(Comparator.comparingDouble(
                        knownTie -> inquiry.kilometres(knownTie).getAsDouble()));
    }
}
