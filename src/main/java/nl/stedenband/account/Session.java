package nl.stedenband.account;

import java.util.Set;

/**
 * Somebody is signed in, or on the way to be.
 *
 * @param mark by which it is kept
 * @param isWhole whether all was proven that the account asks for; else the password alone, which gives no rights yet
 */
public record Session(String mark, AccountId account, AccountName name, Set<AccountRole> roles, boolean isWhole) {

    public Session {
        roles = Set.copyOf(roles);
    }
}
