package nl.stedenband.account;

import jakarta.inject.Singleton;
import nl.stedenband.account.store.AccountWrites;
import nl.stedenband.account.store.IdentityQueries;

/** Gives an account back to who has it, and lost the password or the telephone: all that is proven is proven anew. */
@Singleton
public final class AccountReset {
    private final AccountWrites writes;
    private final IdentityQueries identities;
    private final SecondFactor factor;
    private final AccountRemoval accountRemoval;
    private final AuditLog auditLog;

    AccountReset(
            AccountWrites writes,
            IdentityQueries identities,
            SecondFactor factor,
            AccountRemoval accountRemoval,
            AuditLog auditLog) {
        this.writes = writes;
        this.identities = identities;
        this.factor = factor;
        this.accountRemoval = accountRemoval;
        this.auditLog = auditLog;
    }

    /** From now on nobody can sign in to it but with a new link. */
    public void reset(AccountId account, Actor by) {
        auditLog.noting(by, AccountAction.ACCOUNT_RESET, account.value(), () -> {
            writes.setPassword(account.value(), null);
            identities.set(account.value(), null);
            factor.remove(account);
            accountRemoval.withdraw(account);
        });
    }
}
