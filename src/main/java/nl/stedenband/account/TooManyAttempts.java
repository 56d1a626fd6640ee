package nl.stedenband.account;

import java.time.Duration;

/** There were too many attempts that failed; the next has to wait. */
public final class TooManyAttempts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Duration left;

    TooManyAttempts(Duration left) {
        super(AccountRefusal.TOO_SOON.text().en());
        this.left = left;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, left.plusMillis(999).toSeconds());
    }
}
