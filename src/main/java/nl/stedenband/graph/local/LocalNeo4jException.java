package nl.stedenband.graph.local;

/** The local database can't be had; the message says why and what to do. */
public final class LocalNeo4jException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LocalNeo4jException(String message) {
        super(message);
    }

    public LocalNeo4jException(String message, Throwable cause) {
        super(message, cause);
    }
}
