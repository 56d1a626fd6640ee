package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.Town;

/** Numbers of inhabitants on scales of ratios, from 0 to 1. */
final class Sizes {
    private static final double SMALL_TOWN = 5_000;
    private static final double LARGE_TOWN = 1_000_000;
    private static final double SMALL_PARTNER = 2_000;
    private static final double LARGE_PARTNER = 5_000_000;

    private Sizes() {}

    /** 0 where it is unknown. */
    static double of(Town town) {
        return town.population()
                .map(figure -> scaled(figure.value(), SMALL_TOWN, LARGE_TOWN))
                .orElse(0.0);
    }

    static double ofPartner(long population) {
        return scaled(population, SMALL_PARTNER, LARGE_PARTNER);
    }

    private static double scaled(double population, double small, double large) {
        return population <= small ? 0 : Math.min(1, Math.log(population / small) / Math.log(large / small));
    }
}
