package nl.stedenband.api;

/** A thing was asked for by an id that was given up for another. */
final class ReplacedId extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    /** @param path where to ask instead */
    ReplacedId(String path) {
        super("the id was given up; ask " + path);
        this.path = path;
    }

    String path() {
        return path;
    }
}
