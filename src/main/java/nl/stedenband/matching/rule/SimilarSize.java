package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.Town;

/** It is about as large as the place that asks: in full for the same size, less for each ratio, not at all from twenty times on. */
record SimilarSize(RequestEvidence inquiry) implements Rule {
    private static final double TWENTY_TIMES = 3;

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
        long other = inquiry.partner().population().orElseThrow();
        return new Grounds(
                Wording.text(
                        "reason.likeness",
                        inquiry.partner().name(),
                        town.population().orElseThrow().value(),
                        other),
                inquiry.facts().populations(town));
    }

    private static double likeness(double one, double other) {
        return one <= 0 || other <= 0 ? 0 : Math.max(0, 1 - Math.abs(Math.log(one / other)) / TWENTY_TIMES);
    }
}
