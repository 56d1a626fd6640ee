package nl.stedenband.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.graph.account.KeptAccount;

/** Begins sessions of those who have proven something, and notes them. */
@Singleton
final class SessionStart {
    private final AccountStore store;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Log log;

    SessionStart(AccountStore store, Sessions sessions, Attempts attempts, Log log) {
        this.store = store;
        this.sessions = sessions;
        this.attempts = attempts;
        this.log = log;
    }

    /** @param isProvenTwice whether that is more than a password */
    Begun begin(KeptAccount kept, boolean isProvenTwice, Caller caller) {
        Account account = store.opened(kept);
        boolean isWhole = isProvenTwice || !account.needsSecondFactor();
        String code = sessions.begin(account.id(), isWhole);
        if (isWhole) {
            note(account.id(), caller, Result.DONE);
        }
        return new Begun(code, isWhole, attempts.device(store.mark(account.name())));
    }

    void refuse(KeptAccount kept, Caller caller) {
        note(new AccountId(kept.id()), caller, Result.REFUSED);
    }

    private void note(AccountId account, Caller caller, Result result) {
        log.write(new Actor(account, caller.address()), AccountDeed.SESSION_BEGUN, account.value(), result);
    }
}
