package nl.stedenband.graph;

/** The registry is being restored from a snapshot, or was until that was cut off: what is in the database is not whole. */
public final class RestoreInProgress extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RestoreInProgress() {
        super("the registry in this database is being restored, or was until that was cut off."
                + " Wait, or begin anew with stedenband restore.");
    }
}
