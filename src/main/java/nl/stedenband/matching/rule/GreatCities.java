package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.Town;

/**
 * Both are great: great cities look for great cities, and a great one is none the better for a village. The size of the one times that
 * of the other, both on a scale of ratios.
 */
record GreatCities(RequestEvidence inquiry) implements Rule {
    @Override
    public double value(Town town) {
        long own = town.population().map(Figure::value).orElse(0L);
        long theirs = inquiry.partner().population().orElse(0L);
        return Math.min(own, theirs) < inquiry.thresholds().greatCity() ? 0 : Sizes.ofPartner(theirs) * Sizes.of(town);
    }

    @Override
    public Grounds grounds(Town town) {
        return new Grounds(
                Wording.text(
                        "reason.greatCities",
                        town.population().orElseThrow().value(),
                        inquiry.partner().population().orElseThrow(),
                        inquiry.partnerName()),
                inquiry.facts().populations(town));
    }
}
