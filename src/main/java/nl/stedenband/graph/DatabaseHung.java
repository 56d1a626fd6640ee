package nl.stedenband.graph;

/** The database takes what is sent to it and gives no sign of life: whoever comes now is told so at once. */
final class DatabaseHung extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseHung() {
        super("the database gives no sign of life");
    }
}
