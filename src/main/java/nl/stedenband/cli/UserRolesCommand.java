package nl.stedenband.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account other roles. */
@Command(
        name = "roles",
        description = "Gives an account these roles in the place of those it has.",
        footer = {
            "  stedenband user roles anna@vng.example --role desk --role editor",
            "  stedenband user roles anna@vng.example"
        })
final class UserRolesCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What they sign in as.")
    private String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "What they may do: ${COMPLETION-CANDIDATES}; can be given more than once. Without any they may do nothing.")
    private List<AccountRole> roles = List.of();

    UserRolesCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        AccountName known = AccountNames.read(name, spec.commandLine());
        Set<AccountRole> given = EnumSet.noneOf(AccountRole.class);
        given.addAll(roles);
        try (OpenRegistry registry = OpenRegistry.use(environment, "user roles")) {
            Accounts accounts = registry.bean(Accounts.class);
            accounts.setRoles(accounts.get(known).id(), given, Actor.onCommandLine());
        }
        return Stedenband.DONE;
    }
}
