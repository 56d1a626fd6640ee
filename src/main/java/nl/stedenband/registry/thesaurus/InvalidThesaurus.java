package nl.stedenband.registry.thesaurus;

/** Concepts that contradict each other. */
public final class InvalidThesaurus extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final String column;

    InvalidThesaurus(long line, String column, String reason) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    /** The line of the file on which the concept stands. */
    public long line() {
        return line;
    }

    public String column() {
        return column;
    }
}
