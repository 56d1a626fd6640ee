package nl.stedenband.account;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/**
 * Forgets each hour what nobody can sign in with any more: sessions that are over, and links to set a password that are too old. Those
 * of somebody who never comes back would stay in the database for ever.
 */
@Singleton
class ExpiredSignIns {
    private final Sessions sessions;
    private final PasswordLinks passwordLinks;

    ExpiredSignIns(Sessions sessions, PasswordLinks passwordLinks) {
        this.sessions = sessions;
        this.passwordLinks = passwordLinks;
    }

    @Scheduled(initialDelay = "15m", fixedDelay = "1h")
    void forget() {
        sessions.forgetOver();
        passwordLinks.forgetOver();
    }
}
