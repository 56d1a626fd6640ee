package nl.stedenband.graph.drawing;

/** Only an empty database can be restored. */
public final class NotEmpty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotEmpty(DatabaseContent databaseContent) {
        super(
                "the database isn't empty: it holds %s. A snapshot goes into an empty one: name a new folder with STEDENBAND_HOME, or an empty database with NEO4J_URI."
                        .formatted(databaseContent));
    }
}
