package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.Town;

/** Both are large: great cities look for great cities. The size of the one times that of the other, both on a scale of ratios. */
record GreatCities(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        return inquiry.partner().population().map(Sizes::ofPartner).orElse(0.0) * Sizes.of(town);
    }

    @Override
    public Grounds grounds(Town town) {
        return new Grounds(
                Wording.text(
                        "reason.greatCities",
                        town.population().orElseThrow().value(),
                        inquiry.partner().population().orElseThrow(),
                        inquiry.partner().name()),
                inquiry.facts().populations(town));
    }
}
