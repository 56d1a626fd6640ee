package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.account.PasswordLogin.Begun;
import nl.stedenband.account.store.StoredAccount;

/** What comes after the password: proving the second factor, or setting it up first. */
@Singleton
public final class SecondFactorStep {
    private final AccountStore store;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final LoginThrottle loginThrottle;
    private final AuditLog auditLog;

    SecondFactorStep(
            AccountStore store,
            SecondFactor factor,
            Sessions sessions,
            LoginThrottle loginThrottle,
            AuditLog auditLog) {
        this.store = store;
        this.factor = factor;
        this.sessions = sessions;
        this.loginThrottle = loginThrottle;
        this.auditLog = auditLog;
    }

    /**
     * The second factor is set up.
     *
     * @param recoveryCodes to be shown once
     */
    public record SetUp(Begun session, List<String> recoveryCodes) {}

    /** Whether a code is asked for; else the second factor has to be set up. */
    public boolean isSetUp(Session session) {
        return store.get(session.account()).confirmed();
    }

    /** What is to be put into the telephone. */
    public AuthenticatorKey begin(Session session) {
        return factor.begun(session.account());
    }

    /**
     * Signs in with a code of the telephone or one on paper.
     *
     * @throws AccountRefused when it is neither
     * @throws TooManyAttempts when attempts have to wait
     */
    public Begun withCode(Session session, String code, LoginClient loginClient) {
        Actor actor = new Actor(session.account(), loginClient.address());
        StoredAccount account = store.get(session.account());
        return loginThrottle.slowed(LoginThrottle.Kind.CODE, mark(account), loginClient, () -> {
            if (!factor.isOfTelephone(account, code)) {
                if (!factor.isOnPaper(account, code)) {
                    auditLog.write(actor, AccountAction.SESSION_BEGUN, account.id(), ActionResult.REFUSED);
                    throw new AccountRefused(AccountRefusal.NO_CODE);
                }
                auditLog.write(actor, AccountAction.RECOVERY_CODE_USED, account.id(), ActionResult.DONE);
            }
            return whole(session, actor, account);
        });
    }

    /**
     * Sets up the second factor with a first code of the telephone.
     *
     * @throws AccountRefused when it is none
     * @throws TooManyAttempts when attempts have to wait
     */
    public SetUp confirm(Session session, String code, LoginClient loginClient) {
        Actor actor = new Actor(session.account(), loginClient.address());
        StoredAccount account = store.get(session.account());
        return loginThrottle.slowed(LoginThrottle.Kind.CODE, mark(account), loginClient, () -> {
            List<String> codes = auditLog.noting(
                    actor,
                    AccountAction.SECOND_FACTOR_SET,
                    account.id(),
                    () -> factor.confirm(session.account(), code));
            return new SetUp(whole(session, actor, account), codes);
        });
    }

    private Begun whole(Session session, Actor actor, StoredAccount account) {
        if (!session.isWhole()) {
            auditLog.write(actor, AccountAction.SESSION_BEGUN, account.id(), ActionResult.DONE);
        }
        return new Begun(sessions.begin(session.account(), true), true, loginThrottle.device(mark(account)));
    }

    private String mark(StoredAccount account) {
        return store.mark(store.name(account));
    }
}
