package nl.stedenband.registry;

/** A value that can't be taken as it was written. */
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient BilingualText reason;

    /** @param values that stand in what is said of the fault */
    public InvalidValue(ParameterFault parameterFault, Object... values) {
        this(parameterFault.with(values));
    }

    private InvalidValue(BilingualText reason) {
        super(reason.en());
        this.reason = reason;
    }

    public BilingualText reason() {
        return reason;
    }
}
