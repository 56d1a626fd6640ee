package nl.stedenband.graph;

/** A query file names a fragment that there isn't, or gives it what it doesn't take; see {@link CypherFragments}. */
public final class InvalidFragment extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String reason;

    InvalidFragment(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** The message without its place. */
    public String reason() {
        return reason;
    }
}
