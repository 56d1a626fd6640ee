package nl.stedenband.graph.traversal;

/** The header of a traversal's file can't be read, or doesn't fit its query. */
final class InvalidHeader extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1; 0 for the header as a whole */
    InvalidHeader(String file, int line, String reason) {
        super(line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason);
    }
}
