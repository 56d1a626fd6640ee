package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;

/** It is large: larger municipalities do more abroad. From 0 at 5,000 inhabitants to 1 at a million, on a scale of ratios. */
record Size(Inquiry inquiry) implements Rule {
    private static final double SMALL = 5_000;
    private static final double LARGE = 1_000_000;

    @Override
    public double value(Town town) {
        return town.population()
                .map(figure -> Math.log(figure.value() / SMALL) / Math.log(LARGE / SMALL))
                .map(value -> Math.max(0, Math.min(1, value)))
                .orElse(0.0);
    }

    @Override
    public Grounds grounds(Town town) {
        Figure own = town.population().orElseThrow();
        return new Grounds(
                Wording.text("It has %s inhabitants.", "Zij heeft %s inwoners.", own.value()),
                List.of(inquiry.fact(
                        Wording.text("%s inhabitants (%s)", "%s inwoners (%s)", own.value(), own.on()),
                        own.sources())));
    }
}
