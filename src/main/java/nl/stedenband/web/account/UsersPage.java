package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.account.Account;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Role;

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
        @Nullable Refusal refusal) {

    public UsersPage {
        accounts = List.copyOf(accounts);
    }

    public List<Role> roles() {
        return List.of(Role.values());
    }
}
