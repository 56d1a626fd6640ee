package nl.stedenband.account;

import java.time.Instant;
import java.util.Set;

/**
 * A token that a program uses in the place of somebody.
 *
 * @param purpose what it is for, in the words of who made it
 */
public record AccessToken(String id, String purpose, Set<AccountRole> roles, Instant madeAt, Instant until) {

    public AccessToken {
        roles = Set.copyOf(roles);
    }
}
