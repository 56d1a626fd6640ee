package nl.stedenband.registry;

/** A time that can't be read, or a period that ends before it begins; the message says which and what is wrong. */
public final class InvalidTime extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public InvalidTime(String message) {
        super(message);
    }
}
