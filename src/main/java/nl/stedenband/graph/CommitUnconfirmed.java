package nl.stedenband.graph;

/** The connection was lost while the database committed: what was to be written is there as a whole, or not at all. */
public final class CommitUnconfirmed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitUnconfirmed(Throwable cause) {
        super("the database did not tell whether it has committed", cause);
    }
}
