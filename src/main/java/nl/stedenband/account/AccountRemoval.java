package nl.stedenband.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.store.LinkQueries;
import nl.stedenband.account.store.LogWrites;
import nl.stedenband.account.store.TokenWrites;

/** What belongs to an account beside itself. */
@Singleton
final class AccountRemoval {
    private final Sessions sessions;
    private final TokenWrites tokens;
    private final LinkQueries links;
    private final LogWrites log;

    AccountRemoval(Sessions sessions, TokenWrites tokens, LinkQueries links, LogWrites log) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.links = links;
        this.log = log;
    }

    void endSessions(AccountId account) {
        sessions.endAll(account);
    }

    /** Nobody goes on with what was proven before. */
    void withdraw(AccountId account) {
        sessions.endAll(account);
        tokens.revokeAll(account.value());
        links.remove(account.value());
    }

    /** Nothing is left by which a person could be found. */
    void erase(AccountId account) {
        withdraw(account);
        log.forgetOrigins(account.value());
    }
}
