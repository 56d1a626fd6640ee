package nl.stedenband.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists accounts. */
@Command(name = "list", description = "Lists the accounts with their roles.", footer = "  stedenband user list")
final class UserListCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    UserListCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (OpenRegistry registry = OpenRegistry.use(environment, "user list")) {
            List<Account> accounts = registry.bean(Accounts.class).list();
            for (Account account : accounts) {
                spec.commandLine().getOut().println(line(account));
            }
        }
        return Stedenband.DONE;
    }

    private static String line(Account account) {
        String roles = account.roles().stream().sorted().map(AccountRole::word).collect(Collectors.joining(","));
        String factors =
                account.hasSecondFactor() ? "second factor" : account.hasPassword() ? "password" : "no password yet";
        return String.join("\t", account.id().value(), account.name().folded(), roles, factors);
    }
}
