package nl.stedenband.account;

import java.time.Instant;
import java.util.Set;

/**
 * An account.
 *
 * @param hasPassword whether somebody can sign in with one
 * @param hasSecondFactor whether a second factor is asked for
 * @param recoveryCodes how many are left for when the second factor is lost
 * @param isLinked whether a provider of identities knows it
 */
public record Account(
        AccountId id,
        AccountName name,
        Set<AccountRole> roles,
        boolean hasPassword,
        boolean hasSecondFactor,
        long recoveryCodes,
        boolean isLinked,
        Instant madeAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(AccountRole accountRole) {
        return roles.contains(accountRole);
    }

    /** Whether a second factor is asked for, or has to be set up first. */
    public boolean needsSecondFactor() {
        return hasSecondFactor || roles.stream().anyMatch(AccountRole::needsSecondFactor);
    }
}
