package nl.stedenband.graph;

/** The database takes what is sent to it and gives no sign of life: whoever waits for it, or comes now, doesn't go on waiting. */
final class DatabaseHung extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseHung(Throwable cause) {
        super("the database gives no sign of life", cause);
    }
}
