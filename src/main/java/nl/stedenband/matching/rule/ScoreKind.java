package nl.stedenband.matching.rule;

/** The two scores of a municipality, which are never added up: a large one does not fit better for being large. */
public enum ScoreKind {
    /** What is on record of it that fits the request. */
    FIT("fit"),
    /** Whether it could carry the work, whatever is asked. */
    CAPACITY("capacity");

    private final String word;

    ScoreKind(String word) {
        this.word = word;
    }

    /** The word for it in answers, in files of rules and in keys of texts. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException when there is no such score */
    public static ScoreKind ofWord(String word) {
        for (ScoreKind scoreKind : values()) {
            if (scoreKind.word.equals(word)) {
                return scoreKind;
            }
        }
        throw new IllegalArgumentException("'%s' is no score".formatted(word));
    }
}
