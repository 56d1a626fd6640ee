package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;

/** It is about as large as the place that asks: 1 for the same size, half for twice or half of it. */
record Likeness(Inquiry inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return town.population().isEmpty() || inquiry.partner().population().isEmpty()
                ? 0
                : likeness(
                        town.population().get().value(),
                        inquiry.partner().population().get());
    }

    @Override
    public Grounds grounds(Town town) {
        Figure own = town.population().orElseThrow();
        long other = inquiry.partner().population().orElseThrow();
        return new Grounds(
                Wording.text(
                        "It has %s inhabitants, %s has %s.",
                        "Zij heeft %s inwoners, %s heeft er %s.",
                        own.value(),
                        inquiry.partner().name(),
                        other),
                List.of(
                        inquiry.fact(
                                Wording.text("%s inhabitants (%s)", "%s inwoners (%s)", own.value(), own.on()),
                                own.sources()),
                        inquiry.fact(
                                Wording.text(
                                        "%s: %s inhabitants",
                                        "%s: %s inwoners", inquiry.partner().name(), other),
                                inquiry.partner().sources())));
    }

    private static double likeness(double one, double other) {
        return one <= 0 || other <= 0 ? 0 : Math.min(one, other) / Math.max(one, other);
    }
}
