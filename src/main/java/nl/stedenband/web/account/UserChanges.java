package nl.stedenband.web.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Links;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Refused;
import nl.stedenband.account.Reset;
import nl.stedenband.account.Role;
import nl.stedenband.account.http.FormFields;

/** What an admin does with the accounts of others. */
@Singleton
final class UserChanges {
    private final Accounts accounts;
    private final Reset reset;
    private final Links links;

    UserChanges(Accounts accounts, Reset reset, Links links) {
        this.accounts = accounts;
        this.reset = reset;
        this.links = links;
    }

    /** Adds an account; what is returned is the code of a link for who is to have it. */
    String add(String name, List<String> roles, Actor by) {
        AccountName known = AccountName.of(name).orElseThrow(() -> new Refused(Refusal.NAME));
        Account account = accounts.add(known, roles(roles), by);
        return links.make(account.id(), by);
    }

    /** Does what the button says that was pressed; of a reset there is the code of a link. */
    Optional<String> change(AccountId account, FormFields fields, Actor by) {
        switch (fields.text("do")) {
            case "roles" -> accounts.setRoles(account, roles(fields.all("role")), by);
            case "remove" -> accounts.remove(account, by);
            case "reset" -> {
                reset.reset(account, by);
                return Optional.of(links.make(account, by));
            }
            default -> throw new Refused(Refusal.NOTHING);
        }
        return Optional.empty();
    }

    private static Set<Role> roles(List<String> words) {
        return words.stream().map(Role::ofWord).flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
