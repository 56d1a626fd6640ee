package nl.stedenband.web.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.AccountReset;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.PasswordLinks;
import nl.stedenband.account.http.FormFields;

/** What an admin does with the accounts of others. */
@Singleton
final class UserChanges {
    private final Accounts accounts;
    private final AccountReset accountReset;
    private final PasswordLinks passwordLinks;

    UserChanges(Accounts accounts, AccountReset accountReset, PasswordLinks passwordLinks) {
        this.accounts = accounts;
        this.accountReset = accountReset;
        this.passwordLinks = passwordLinks;
    }

    /** Adds an account; what is returned is the code of a link for who is to have it. */
    String add(String name, List<String> roles, Actor by) {
        AccountName known = AccountName.of(name).orElseThrow(() -> new AccountRefused(AccountRefusal.NAME));
        Account account = accounts.add(known, roles(roles), by);
        return passwordLinks.make(account.id(), by);
    }

    /** Does what the button says that was pressed; of a reset there is the code of a link. */
    Optional<String> change(AccountId account, FormFields fields, Actor by) {
        switch (fields.text("do")) {
            case "roles" -> accounts.setRoles(account, roles(fields.all("role")), by);
            case "remove" -> accounts.remove(account, by);
            case "reset" -> {
                accountReset.reset(account, by);
                return Optional.of(passwordLinks.make(account, by));
            }
            default -> throw new AccountRefused(AccountRefusal.NOTHING);
        }
        return Optional.empty();
    }

    private static Set<AccountRole> roles(List<String> words) {
        return words.stream().map(AccountRole::ofWord).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
