package nl.stedenband.account.ledger;

/** Somebody else changed a thing since the version that a change was made to. Nothing is written; who comes second may look and try again. */
public final class ChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int seen;

    /** @param seen the version that the change was made to */
    public ChangedMeanwhile(int seen) {
        super("Somebody changed this since version %d.".formatted(seen));
        this.seen = seen;
    }

    public int seen() {
        return seen;
    }
}
