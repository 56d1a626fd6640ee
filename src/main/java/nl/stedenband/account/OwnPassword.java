package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.KeptAccount;

/** The passwords of accounts. */
@Singleton
public final class OwnPassword {
    private final AccountStore store;
    private final AccountWrites writes;
    private final Passwords passwords;
    private final Log log;

    OwnPassword(AccountStore store, AccountWrites writes, Passwords passwords, Log log) {
        this.store = store;
        this.writes = writes;
        this.passwords = passwords;
        this.log = log;
    }

    /** @throws Refused when it is too easy for an account of that name */
    public void check(String password, AccountName name) {
        Passwords.refusal(password, name).ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    /** @throws Refused when it is too easy */
    public void set(AccountId id, String password, Actor by) {
        check(password, store.name(store.get(id)));
        String hash = passwords.hash(password);
        log.noting(by, AccountDeed.PASSWORD_SET, id.value(), () -> writes.setPassword(id.value(), hash));
    }

    /** Whether it is the password of the account; takes as long where there is none. */
    boolean matches(String password, Optional<KeptAccount> account) {
        return passwords.matches(password, account.map(KeptAccount::password).orElse(null));
    }
}
