package nl.stedenband.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Forgets each hour what nobody can sign in with any more: sessions that are over, and links to set a password that are too old. Those
 * of somebody who never comes back would stay in the database for ever. So it does with attempts to sign in that failed long ago.
 */
@Singleton
class ExpiredSignIns {
    private final Sessions sessions;
    private final PasswordLinks passwordLinks;
    private final Backoff backoff;
    private final Clock clock;

    ExpiredSignIns(Sessions sessions, PasswordLinks passwordLinks, Backoff backoff, Clock clock) {
        this.sessions = sessions;
        this.passwordLinks = passwordLinks;
        this.backoff = backoff;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "15m", fixedDelay = "1h")
    void forget() {
        sessions.forgetOver();
        passwordLinks.forgetOver();
        backoff.forgetOld(clock.instant());
    }
}
