package nl.stedenband.account;

import jakarta.inject.Singleton;

/** Sets passwords: with a link, or with the one of now. What was proven with another password before is worth nothing after. */
@Singleton
public final class NewPassword {
    private final OwnPassword passwords;
    private final AccountStore store;
    private final Sessions sessions;
    private final Links links;

    NewPassword(OwnPassword passwords, AccountStore store, Sessions sessions, Links links) {
        this.passwords = passwords;
        this.store = store;
        this.sessions = sessions;
        this.links = links;
    }

    /** @throws Refused when the link or the password is no good */
    public void withLink(String code, String password, Actor by) {
        AccountId account = links.find(code).orElseThrow(() -> new Refused(Refusal.NO_LINK));
        passwords.set(account, password, by.as(account));
        links.remove(account);
        sessions.endAll(account);
    }

    /**
     * Sessions elsewhere end.
     *
     * @throws Refused when the one of now is wrong, or the other no good
     */
    public void withOld(Session session, String old, String password, Actor by) {
        if (!passwords.matches(old, store.find(session.account()))) {
            throw new Refused(Refusal.PASSWORD_WRONG);
        }
        passwords.set(session.account(), password, by);
        sessions.endOthers(session);
    }
}
