package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Town;

/** It lies near the place that asks, as across a border; half at the distance that the thresholds give. */
record Distance(Inquiry inquiry) implements Rule {
    private static final double LEAST = 0.05;

    @Override
    public double value(Town town) {
        double value = inquiry.kilometres(town.point()).stream()
                .map(kilometres ->
                        Math.pow(0.5, kilometres / inquiry.thresholds().borderKilometres()))
                .findFirst()
                .orElse(0);
        return value < LEAST ? 0 : value;
    }

    @Override
    public Grounds grounds(Town town) {
        return new Grounds(
                Wording.text(
                        "It lies %s km from %s.",
                        "Zij ligt %s km van %s.",
                        Wording.kilometres(inquiry.kilometres(town.point()).getAsDouble()),
                        inquiry.partner().name()),
                List.of(inquiry.fact(
                        Wording.text("where both lie", "waar beide liggen"), inquiry.sourcesOfPoints(town))));
    }
}
