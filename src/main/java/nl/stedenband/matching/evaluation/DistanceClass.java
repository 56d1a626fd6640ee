package nl.stedenband.matching.evaluation;

/** How far a place abroad lies from the nearest municipality. */
enum DistanceClass {
    ACROSS_THE_BORDER("across-the-border", 250),
    WITHIN_A_DAY("within-a-day", 1_000),
    FURTHER("further", 3_000),
    OVERSEAS("overseas", Double.MAX_VALUE);

    private final String word;
    private final double below;

    DistanceClass(String word, double below) {
        this.word = word;
        this.below = below;
    }

    /** The word for it in keys of texts. */
    String word() {
        return word;
    }

    static DistanceClass of(double kilometres) {
        for (DistanceClass distanceClass : values()) {
            if (kilometres < distanceClass.below) {
                return distanceClass;
            }
        }
        return OVERSEAS;
    }
}
