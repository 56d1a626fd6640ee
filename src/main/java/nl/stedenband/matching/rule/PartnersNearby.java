package nl.stedenband.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.Tie;
import nl.stedenband.matching.evidence.Town;

/** One of its partners lies near the place that asks; the nearer the more. */
record PartnersNearby(Inquiry inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return nearest(town)
                .map(tie -> nearness(inquiry.kilometres(tie).getAsDouble()))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Tie tie = nearest(town).orElseThrow();
        return new Grounds(
                Wording.text(
                        "Its partner %s lies %s km from %s.",
                        "Haar partner %s ligt %s km van %s.",
                        tie.place().name(),
                        Wording.kilometres(inquiry.kilometres(tie).getAsDouble()),
                        inquiry.partner().name()),
                List.of(inquiry.facts().of(tie)));
    }

    private double nearness(double kilometres) {
        return Math.pow(0.5, kilometres / inquiry.thresholds().halfKilometres());
    }

    private Optional<Tie> nearest(Town town) {
        return inquiry.heldTies(town.id()).stream()
                .filter(tie -> inquiry.kilometres(tie).orElse(Double.MAX_VALUE)
                        <= inquiry.thresholds().aroundKilometres())
                .min(Comparator.comparingDouble(tie -> inquiry.kilometres(tie).getAsDouble()));
    }
}
