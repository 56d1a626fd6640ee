package nl.stedenband.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.IdentityQueries;

/** Gives an account back to who has it, and lost the password or the telephone: all that is proven is proven anew. */
@Singleton
public final class Reset {
    private final AccountWrites writes;
    private final IdentityQueries identities;
    private final SecondFactor factor;
    private final Belongings belongings;
    private final Log log;

    Reset(AccountWrites writes, IdentityQueries identities, SecondFactor factor, Belongings belongings, Log log) {
        this.writes = writes;
        this.identities = identities;
        this.factor = factor;
        this.belongings = belongings;
        this.log = log;
    }

    /** From now on nobody can sign in to it but with a new link. */
    public void reset(AccountId account, Actor by) {
        log.noting(by, AccountDeed.ACCOUNT_RESET, account.value(), () -> {
            writes.setPassword(account.value(), null);
            identities.set(account.value(), null);
            factor.remove(account);
            belongings.withdraw(account);
        });
    }
}
