package nl.stedenband.reconciliation;

/** Why something that bears the very name that is looked for is not certainly meant. */
public enum MatchDoubt {
    /** It is of another type than the one that is asked for. */
    OTHER_TYPE("otherType"),
    /** A property that the row gives says otherwise. */
    CONTRADICTED("contradicted"),
    /** Something else of the registry may as well be meant. */
    NAMESAKES("namesakes"),
    /** There are other places of this name abroad, of which the registry knows nothing. */
    NAMESAKES_ELSEWHERE("namesakesElsewhere"),
    /** Something else has a higher score, or is identified by a code. */
    OUTSCORED("outscored");

    private final String id;

    MatchDoubt(String id) {
        this.id = id;
    }

    /** The feature that tells it. */
    public String id() {
        return id;
    }
}
