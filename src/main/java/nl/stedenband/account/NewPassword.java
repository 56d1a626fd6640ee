package nl.stedenband.account;

import jakarta.inject.Singleton;

/** Sets passwords: with a link, or with the one of now. What was proven with another password before is worth nothing after. */
@Singleton
public final class NewPassword {
    private final OwnPassword passwords;
    private final AccountStore store;
    private final Sessions sessions;
    private final PasswordLinks passwordLinks;

    NewPassword(OwnPassword passwords, AccountStore store, Sessions sessions, PasswordLinks passwordLinks) {
        this.passwords = passwords;
        this.store = store;
        this.sessions = sessions;
        this.passwordLinks = passwordLinks;
    }

    /** @throws AccountRefused when the link or the password is no good */
    public void withLink(String code, String password, Actor by) {
        AccountId account = passwordLinks.find(code).orElseThrow(() -> new AccountRefused(AccountRefusal.NO_LINK));
        passwords.set(account, password, by.as(account));
        passwordLinks.remove(account);
        sessions.endAll(account);
    }

    /**
     * Sessions elsewhere end.
     *
     * @throws AccountRefused when the one of now is wrong, or the other no good
     */
    public void withOld(Session session, String old, String password, Actor by) {
        if (!passwords.matches(old, store.find(session.account()))) {
            throw new AccountRefused(AccountRefusal.PASSWORD_WRONG);
        }
        passwords.set(session.account(), password, by);
        sessions.endOthers(session);
    }
}
