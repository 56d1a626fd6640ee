package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.store.StoredAccount;

/** Signing in with name and password. */
@Singleton
public final class PasswordLogin {
    private final AccountStore store;
    private final OwnPassword passwords;
    private final SessionStart sessions;
    private final LoginThrottle loginThrottle;

    PasswordLogin(AccountStore store, OwnPassword passwords, SessionStart sessions, LoginThrottle loginThrottle) {
        this.store = store;
        this.passwords = passwords;
        this.sessions = sessions;
        this.loginThrottle = loginThrottle;
    }

    /**
     * A session that begins.
     *
     * @param code for the browser, to be sent with each request
     * @param isWhole whether nothing more is asked for
     * @param device for the browser, to be sent when somebody signs in with it again
     */
    public record Begun(String code, boolean isWhole, String device) {}

    /**
     * Signs in. Where the account asks for a second factor, the session gives no rights before that is proven too.
     *
     * @throws AccountRefused when name and password don't belong together, in the same way whether there is such an account or not
     * @throws TooManyAttempts when attempts have to wait
     */
    public Begun withPassword(String name, String password, LoginClient loginClient) {
        Optional<AccountName> known = AccountName.of(name);
        String mark = known.map(store::mark).orElse("none");
        return loginThrottle.slowed(LoginThrottle.Kind.PASSWORD, mark, loginClient, () -> {
            Optional<StoredAccount> account = known.flatMap(store::find);
            if (!passwords.matches(password, account)) {
                sessions.refuse(account, loginClient);
                throw new AccountRefused(AccountRefusal.SIGN_IN_WRONG);
            }
            return sessions.begin(account.get(), false, loginClient);
        });
    }
}
