package nl.stedenband.account;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.account.store.IdentityQueries;
import nl.stedenband.account.store.KeptAccount;

/**
 * Signing in at a provider of identities. It says who somebody is; that they have an account, and what they may, an admin says: one who
 * signs in there for the first time has the account whose name is their verified mail address.
 */
@Singleton
public final class SigningInElsewhere {
    private final AccountStore store;
    private final IdentityQueries identities;
    private final SessionStart sessions;
    private final Keys keys;
    private final Log log;

    SigningInElsewhere(AccountStore store, IdentityQueries identities, SessionStart sessions, Keys keys, Log log) {
        this.store = store;
        this.identities = identities;
        this.sessions = sessions;
        this.keys = keys;
        this.log = log;
    }

    /** @throws Refused when there is no account for them */
    public Begun as(Identity identity, Caller caller) {
        String mark = keys.mark(Purpose.IDENTITY, identity.issuer() + ' ' + identity.subject());
        KeptAccount account = identities
                .find(mark)
                .or(() -> linked(identity, mark, caller))
                .orElseThrow(() -> new Refused(Refusal.NO_IDENTITY));
        return sessions.begin(account, identity.isProvenTwice(), caller);
    }

    /** An account that another identity signs in to is never given away. */
    private Optional<KeptAccount> linked(Identity identity, String mark, Caller caller) {
        Optional<KeptAccount> account =
                identity.mail().flatMap(AccountName::of).flatMap(store::find).filter(kept -> !kept.isLinked());
        account.ifPresent(kept -> log.noting(
                new Actor(new AccountId(kept.id()), caller.address()),
                AccountDeed.IDENTITY_LINKED,
                kept.id(),
                () -> identities.set(kept.id(), mark)));
        return account;
    }
}
