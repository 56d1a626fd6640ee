package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Capacity;
import nl.stedenband.matching.evidence.Town;

/** Municipalities of its size have hours for work abroad, by the survey; on a scale of ratios up to the class that has most. */
record HoursOfClass(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        double most = inquiry.evidence().capacities().stream()
                .mapToDouble(Capacity::hours)
                .max()
                .orElse(1);
        return inquiry.capacity(town)
                .map(capacity -> Math.log1p(capacity.hours()) / Math.log1p(most))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Capacity own = inquiry.capacity(town).orElseThrow();
        return new Grounds(
                Wording.text("reason.capacity", Math.round(own.hours())),
                List.of(inquiry.facts()
                        .of(Wording.text("fact.hours-of-class", Math.round(own.hours())), own.sources())));
    }
}
