package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.matching.evidence.Town;

/** It is large: larger municipalities do more abroad. */
record Size(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return Sizes.of(town);
    }

    @Override
    public Grounds grounds(Town town) {
        return new Grounds(
                Wording.text("reason.size", town.population().orElseThrow().value()),
                List.of(inquiry.facts().population(town)));
    }
}
