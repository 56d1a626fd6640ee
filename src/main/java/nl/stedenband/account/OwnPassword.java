package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.StoredAccount;

/** The passwords of accounts. */
@Singleton
public final class OwnPassword {
    private final AccountStore store;
    private final AccountWrites writes;
    private final Passwords passwords;
    private final AuditLog auditLog;

    OwnPassword(AccountStore store, AccountWrites writes, Passwords passwords, AuditLog auditLog) {
        this.store = store;
        this.writes = writes;
        this.passwords = passwords;
        this.auditLog = auditLog;
    }

    /** @throws AccountRefused when it is too easy for an account of that name */
    public void check(String password, AccountName name) {
        Passwords.refusal(password, name).ifPresent(reason -> {
            throw new AccountRefused(reason);
        });
    }

    /** @throws AccountRefused when it is too easy */
    public void set(AccountId id, String password, Actor by) {
        check(password, store.name(store.get(id)));
        String hash = passwords.hash(password);
        auditLog.noting(by, AccountAction.PASSWORD_SET, id.value(), () -> writes.setPassword(id.value(), hash));
    }

    /** Whether it is the password of the account; takes as long where there is none. */
    boolean matches(String password, Optional<StoredAccount> account) {
        return passwords.matches(password, account.map(StoredAccount::password).orElse(null));
    }
}
