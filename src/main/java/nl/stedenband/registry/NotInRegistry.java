package nl.stedenband.registry;

/** Something was asked for by an id or name that could be, but isn't. */
public final class NotInRegistry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what isn't there, and where to find what is */
    public NotInRegistry(String message) {
        super(message);
    }
}
