package nl.stedenband.exporting;

/** Who asked for a file has gone away, so it isn't made to its end. */
public final class AskerGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AskerGone() {
        super("The connection was closed before the file was made.");
    }
}
