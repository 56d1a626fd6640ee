package nl.stedenband.listing;

/** A thing was asked for by an id that was given up for another. */
public final class GivenUpId extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path where to ask instead, under the root of the interface */
    public GivenUpId(String path) {
        super("the id was given up; ask " + path);
        this.path = path;
    }

    public String path() {
        return path;
    }
}
