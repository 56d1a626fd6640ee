package nl.stedenband.account;

/** Something isn't done with an account, for a reason that can be told to whoever asked for it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    public Refused(Refusal reason) {
        super(reason.text().en());
        this.reason = reason;
    }

    public Refusal reason() {
        return reason;
    }
}
