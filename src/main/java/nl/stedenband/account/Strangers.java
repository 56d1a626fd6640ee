package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Slows what people without an account write, by network address: some a day are free, then each waits longer than the last. */
@Singleton
public final class Strangers {
    private static final int FREE = 20;
    private static final Duration LONG = Duration.ofHours(1);

    private final Slowing slowing = new Slowing();
    private final Clock clock;

    Strangers(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooSoon when they have to wait */
    public void slow(Caller caller) {
        slowing.attempt(List.of(new Slowing.Limit("writing from " + caller.network(), FREE, LONG)), clock.instant())
                .ifPresent(left -> {
                    throw new TooSoon(left);
                });
    }
}
