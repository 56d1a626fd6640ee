package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Town;

/** It lies near the place that asks, as across a border. On a scale of ratios: in full next door, not at all where a border is far. */
record Distance(RequestEvidence inquiry) implements Rule {
    private static final double NEXT_DOOR = 20;

    @Override
    public double value(Town town) {
        double far = inquiry.thresholds().borderKilometres();
        double kilometres = inquiry.kilometres(town.point()).orElse(far);
        return Math.max(0, 1 - Math.log1p(kilometres / NEXT_DOOR) / Math.log1p(far / NEXT_DOOR));
    }

    @Override
    public Grounds grounds(Town town) {
        return new Grounds(
                Wording.text(
                        "reason.distance",
                        Wording.kilometres(inquiry.kilometres(town.point()).getAsDouble()),
                        inquiry.partnerName()),
                List.of(inquiry.facts().points(town)));
    }
}
