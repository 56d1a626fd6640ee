package nl.stedenband.cli;

import java.io.Console;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases an account. */
@Command(
        name = "remove",
        description = {
            "Erases an account, with all by which the person who had it could be found.",
            "",
            "What was recorded with it stays, as recorded by an id that is nobody's any more."
        },
        footer = {"  stedenband user remove anna@vng.example", "  stedenband user remove --all"})
final class UserRemoveCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Which which;

    /** One account or all. */
    static final class Which {
        @Parameters(index = "0", paramLabel = "NAME", description = "What they sign in as.")
        private String name;

        @Option(names = "--all", description = "All accounts, as when the secret of the installation is lost.")
        private boolean all;
    }

    @Option(names = "--yes", description = "Don't ask before, where a terminal could answer.")
    private boolean isSure;

    UserRemoveCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        requireAssent(which.all ? "All accounts" : which.name);
        try (OpenRegistry registry = OpenRegistry.use(environment, "user remove")) {
            Accounts accounts = registry.bean(Accounts.class);
            if (which.all) {
                accounts.removeAll(Actor.onCommandLine());
            } else {
                AccountName known = AccountNames.read(which.name, spec.commandLine());
                accounts.remove(accounts.get(known).id(), Actor.onCommandLine());
            }
        }
        return Stedenband.DONE;
    }

    /** Scripts, which have no terminal, aren't asked. */
    private void requireAssent(String what) {
        Console console = System.console();
        if (!isSure
                && console != null
                && !"yes".equals(console.readLine("%s will be gone for good. Type yes to erase: ", what))) {
            throw new CommandFailure("nothing was erased.");
        }
    }
}
