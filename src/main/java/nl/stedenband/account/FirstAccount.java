package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;

/** The first account, of an admin: whoever started the service makes it with a code that only they were told. */
@Singleton
public final class FirstAccount {
    private final Accounts accounts;
    private final OwnPassword passwords;
    private final String code = RandomCode.made();

    FirstAccount(Accounts accounts, OwnPassword passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** For as long as this process runs and there is no account. */
    public String code() {
        return code;
    }

    public boolean isCode(String written) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), written.getBytes(StandardCharsets.UTF_8))
                && accounts.isEmpty();
    }

    /** @throws AccountRefused when the code is not that one, or name or password is no good */
    public synchronized void make(String written, String name, String password, Actor by) {
        if (!isCode(written)) {
            throw new AccountRefused(AccountRefusal.NO_LINK);
        }
        AccountName known = AccountName.of(name).orElseThrow(() -> new AccountRefused(AccountRefusal.NAME));
        passwords.check(password, known);
        Account account = accounts.add(known, Set.of(AccountRole.ADMIN), by);
        passwords.set(account.id(), password, by.as(account.id()));
    }
}
