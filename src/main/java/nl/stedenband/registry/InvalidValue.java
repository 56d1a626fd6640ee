package nl.stedenband.registry;

/** A value that can't be taken as it was written. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /** @param values that stand in what is said of the fault */
    public InvalidValue(Fault fault, Object... values) {
        this(fault.with(values));
    }

    private InvalidValue(Text reason) {
        super(reason.en());
        this.reason = reason;
    }

    public Text reason() {
        return reason;
    }
}
