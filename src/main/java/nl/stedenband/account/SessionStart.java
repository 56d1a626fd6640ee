package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.PasswordLogin.Begun;
import nl.stedenband.account.store.StoredAccount;

/** Begins sessions of those who have proven something, and notes them. */
@Singleton
final class SessionStart {
    private final AccountStore store;
    private final Sessions sessions;
    private final LoginThrottle loginThrottle;
    private final AuditLog auditLog;

    SessionStart(AccountStore store, Sessions sessions, LoginThrottle loginThrottle, AuditLog auditLog) {
        this.store = store;
        this.sessions = sessions;
        this.loginThrottle = loginThrottle;
        this.auditLog = auditLog;
    }

    /** @param isProvenTwice whether that is more than a password */
    Begun begin(StoredAccount kept, boolean isProvenTwice, LoginClient loginClient) {
        Account account = store.opened(kept);
        boolean isWhole = isProvenTwice || !account.needsSecondFactor();
        String code = sessions.begin(account.id(), isWhole);
        if (isWhole) {
            note(account.id(), loginClient, ActionResult.DONE);
        }
        return new Begun(code, isWhole, loginThrottle.device(store.mark(account.name())));
    }

    /** What was tried is not noted where nobody has that name: it may be a password, written in the wrong field. */
    void refuse(Optional<StoredAccount> kept, LoginClient loginClient) {
        kept.map(account -> new AccountId(account.id()))
                .ifPresentOrElse(
                        account -> note(account, loginClient, ActionResult.REFUSED),
                        () -> auditLog.write(
                                Actor.stranger(loginClient.address()),
                                AccountAction.SESSION_BEGUN,
                                "-",
                                ActionResult.REFUSED));
    }

    private void note(AccountId account, LoginClient loginClient, ActionResult actionResult) {
        auditLog.write(
                new Actor(account, loginClient.address()), AccountAction.SESSION_BEGUN, account.value(), actionResult);
    }
}
