package nl.stedenband.account;

import java.util.Set;

/**
 * Who a token stands for.
 *
 * @param roles those of the token that the account still has
 */
public record TokenHolder(AccountId account, AccountName name, Set<AccountRole> roles) {

    public TokenHolder {
        roles = Set.copyOf(roles);
    }
}
