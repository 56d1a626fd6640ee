package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Slows what people without an account write, by network address: some a day are free, then each waits longer than the last. */
@Singleton
public final class AnonymousThrottle {
    private static final int FREE = 20;
    private static final Duration LONG = Duration.ofHours(1);

    private final Backoff backoff;
    private final Clock clock;

    AnonymousThrottle(Backoff backoff, Clock clock) {
        this.backoff = backoff;
        this.clock = clock;
    }

    /** @throws TooManyAttempts when they have to wait */
    public void slow(LoginClient loginClient) {
        backoff.attempt(
                        List.of(new Backoff.Limit("writing from " + loginClient.network(), FREE, LONG)),
                        clock.instant())
                .ifPresent(left -> {
                    throw new TooManyAttempts(left);
                });
    }
}
