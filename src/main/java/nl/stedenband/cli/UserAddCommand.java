package nl.stedenband.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.OwnPassword;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an account. */
@Command(
        name = "add",
        description = {"Adds an account. Its password is asked for, or read from standard input."},
        footer = {
            "  stedenband user add anna@vng.example --role desk --role editor",
            "  pwgen 24 1 | stedenband user add beheer --role admin"
        })
final class UserAddCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final PasswordInput input;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What they sign in as: a mail address or a name.")
    private String name;

    @Option(
            names = "--role",
            required = true,
            paramLabel = "ROLE",
            description = "What they may do: ${COMPLETION-CANDIDATES}; can be given more than once.")
    private List<AccountRole> roles;

    UserAddCommand(Map<String, String> environment, PasswordInput input) {
        this.environment = environment;
        this.input = input;
    }

    @Override
    public Integer call() {
        AccountName known = AccountNames.read(name, spec.commandLine());
        Set<AccountRole> given = EnumSet.copyOf(roles);
        try (OpenRegistry registry = OpenRegistry.use(environment, "user add")) {
            String password = input.read(spec.commandLine().getErr());
            OwnPassword passwords = registry.bean(OwnPassword.class);
            passwords.check(password, known);
            Account account = registry.bean(Accounts.class).add(known, given, Actor.onCommandLine());
            passwords.set(account.id(), password, Actor.onCommandLine());
            spec.commandLine().getOut().println(account.id());
        }
        return Stedenband.DONE;
    }
}
