package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRole;

/**
 * All accounts.
 *
 * @param form what its forms are known by
 * @param link one that was just made, which is shown this once; null for none
 * @param refusal why something wasn't done; null when nothing was refused
 */
public record UsersPage(
        String form,
        List<Account> accounts,
        @Nullable String link,
        @Nullable AccountRefusal refusal) {

    public UsersPage {
        accounts = List.copyOf(accounts);
    }

    public List<AccountRole> roles() {
        return List.of(AccountRole.values());
    }
}
