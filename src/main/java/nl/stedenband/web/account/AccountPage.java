package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.account.AccessToken;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRole;

/**
 * The account of who is signed in.
 *
 * @param form what its forms are known by
 * @param token one that was just made, which is shown this once; null for none
 * @param refusal why something wasn't done; null when nothing was refused
 */
public record AccountPage(
        String form,
        Account account,
        List<AccessToken> tokens,
        @Nullable String token,
        @Nullable AccountRefusal refusal) {

    public AccountPage {
        tokens = List.copyOf(tokens);
    }

    /** Those that a token can have. */
    public List<AccountRole> rolesForTokens() {
        return account.roles().stream()
                .filter(accountRole -> accountRole != AccountRole.ADMIN)
                .sorted()
                .toList();
    }

    /** Whether it handles requests from abroad. */
    public boolean isOfficer() {
        return account.is(AccountRole.DESK);
    }

    /** Whether it changes the registry. */
    public boolean isEditor() {
        return account.is(AccountRole.EDITOR);
    }

    public boolean isAdmin() {
        return account.is(AccountRole.ADMIN);
    }

    public List<AccountRole> roles() {
        return account.roles().stream().sorted().toList();
    }
}
