package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.account.store.KeptAccount;

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

    /** What was tried is not noted where nobody has that name: it may be a password, written in the wrong field. */
    void refuse(Optional<KeptAccount> kept, Caller caller) {
        kept.map(account -> new AccountId(account.id()))
                .ifPresentOrElse(
                        account -> note(account, caller, Result.REFUSED),
                        () -> log.write(
                                Actor.stranger(caller.address()), AccountDeed.SESSION_BEGUN, "-", Result.REFUSED));
    }

    private void note(AccountId account, Caller caller, Result result) {
        log.write(new Actor(account, caller.address()), AccountDeed.SESSION_BEGUN, account.value(), result);
    }
}
