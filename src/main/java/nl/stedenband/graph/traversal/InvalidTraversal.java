package nl.stedenband.graph.traversal;

/** A file of a public question can't be read, doesn't do what its header says, or does what no question may. */
public final class InvalidTraversal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param line counted from 1; 0 for the file as a whole */
    InvalidTraversal(String file, int line, String reason) {
        super(line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason);
    }
}
