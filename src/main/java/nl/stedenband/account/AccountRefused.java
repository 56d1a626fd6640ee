package nl.stedenband.account;

/** Something isn't done with an account, for a reason that can be told to whoever asked for it. */
public final class AccountRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final AccountRefusal reason;

    public AccountRefused(AccountRefusal reason) {
        super(reason.text().en());
        this.reason = reason;
    }

    public AccountRefusal reason() {
        return reason;
    }
}
