package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.account.store.KeptAccount;

/** What comes after the password: proving the second factor, or setting it up first. */
@Singleton
public final class SecondStep {
    private final AccountStore store;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final Attempts attempts;
    private final Log log;

    SecondStep(AccountStore store, SecondFactor factor, Sessions sessions, Attempts attempts, Log log) {
        this.store = store;
        this.factor = factor;
        this.sessions = sessions;
        this.attempts = attempts;
        this.log = log;
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
    public TelephoneKey begin(Session session) {
        return factor.begun(session.account());
    }

    /**
     * Signs in with a code of the telephone or one on paper.
     *
     * @throws Refused when it is neither
     * @throws TooSoon when attempts have to wait
     */
    public Begun withCode(Session session, String code, Caller caller) {
        Actor actor = new Actor(session.account(), caller.address());
        KeptAccount account = store.get(session.account());
        return attempts.slowed(Attempts.Kind.CODE, mark(account), caller, () -> {
            if (!factor.isOfTelephone(account, code)) {
                if (!factor.isOnPaper(account, code)) {
                    log.write(actor, AccountDeed.SESSION_BEGUN, account.id(), Result.REFUSED);
                    throw new Refused(Refusal.NO_CODE);
                }
                log.write(actor, AccountDeed.RECOVERY_CODE_USED, account.id(), Result.DONE);
            }
            return whole(session, actor, account);
        });
    }

    /**
     * Sets up the second factor with a first code of the telephone.
     *
     * @throws Refused when it is none
     * @throws TooSoon when attempts have to wait
     */
    public SetUp confirm(Session session, String code, Caller caller) {
        Actor actor = new Actor(session.account(), caller.address());
        KeptAccount account = store.get(session.account());
        return attempts.slowed(Attempts.Kind.CODE, mark(account), caller, () -> {
            List<String> codes = log.noting(
                    actor, AccountDeed.SECOND_FACTOR_SET, account.id(), () -> factor.confirm(session.account(), code));
            return new SetUp(whole(session, actor, account), codes);
        });
    }

    private Begun whole(Session session, Actor actor, KeptAccount account) {
        if (!session.isWhole()) {
            log.write(actor, AccountDeed.SESSION_BEGUN, account.id(), Result.DONE);
        }
        return new Begun(sessions.begin(session.account(), true), true, attempts.device(mark(account)));
    }

    private String mark(KeptAccount account) {
        return store.mark(store.name(account));
    }
}
