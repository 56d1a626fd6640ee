package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.PasswordLogin.Begun;
import nl.stedenband.account.store.IdentityQueries;
import nl.stedenband.account.store.StoredAccount;

/**
 * Signing in at a provider of identities. It says who somebody is; that they have an account, and what they may, an admin says: one who
 * signs in there for the first time has the account whose name is their verified mail address.
 */
@Singleton
public final class IdentityProviderLogin {
    private final AccountStore store;
    private final IdentityQueries identities;
    private final SessionStart sessions;
    private final InstallationKeys installationKeys;
    private final AuditLog auditLog;

    IdentityProviderLogin(
            AccountStore store,
            IdentityQueries identities,
            SessionStart sessions,
            InstallationKeys installationKeys,
            AuditLog auditLog) {
        this.store = store;
        this.identities = identities;
        this.sessions = sessions;
        this.installationKeys = installationKeys;
        this.auditLog = auditLog;
    }

    /** @throws AccountRefused when there is no account for them */
    public Begun as(ProviderIdentity providerIdentity, LoginClient loginClient) {
        String mark = installationKeys.mark(
                KeyPurpose.IDENTITY, providerIdentity.issuer() + ' ' + providerIdentity.subject());
        StoredAccount account = identities
                .find(mark)
                .or(() -> linked(providerIdentity, mark, loginClient))
                .orElseThrow(() -> new AccountRefused(AccountRefusal.NO_IDENTITY));
        return sessions.begin(account, providerIdentity.isProvenTwice(), loginClient);
    }

    /** An account that another identity signs in to is never given away. */
    private Optional<StoredAccount> linked(ProviderIdentity providerIdentity, String mark, LoginClient loginClient) {
        Optional<StoredAccount> account = providerIdentity
                .mail()
                .flatMap(AccountName::of)
                .flatMap(store::find)
                .filter(kept -> !kept.isLinked());
        account.ifPresent(kept -> auditLog.noting(
                new Actor(new AccountId(kept.id()), loginClient.address()),
                AccountAction.IDENTITY_LINKED,
                kept.id(),
                () -> identities.set(kept.id(), mark)));
        return account;
    }
}
