package nl.stedenband.graph;

/** As many tables are being taken as may be at the same time; the next has to wait until one of them is done. */
public final class TooManyExports extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyExports() {
        super("As many downloads as this service gives at the same time are under way."
                + " Please try again in some seconds, and download one file after the other.");
    }
}
