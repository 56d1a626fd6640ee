package nl.stedenband.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountName;
import nl.stedenband.account.AccountReset;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Actor;
import nl.stedenband.account.PasswordLinks;
import nl.stedenband.http.PublicAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an account back to who can't sign in any more. */
@Command(
        name = "reset",
        description = {
            "Takes password, second factor, sessions and tokens from an account, and prints a link with which whoever has it sets"
                    + " a new password, once and within a week."
        },
        footer = "  stedenband user reset anna@vng.example")
final class UserResetCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "What they sign in as.")
    private String name;

    UserResetCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        AccountName known = AccountNames.read(name, spec.commandLine());
        try (OpenRegistry registry = OpenRegistry.use(environment, "user reset")) {
            Account account = registry.bean(Accounts.class).get(known);
            registry.bean(AccountReset.class).reset(account.id(), Actor.onCommandLine());
            String code = registry.bean(PasswordLinks.class).make(account.id(), Actor.onCommandLine());
            String root = registry.bean(PublicAddress.class).configured().orElse("http://localhost:8080");
            spec.commandLine().getOut().println(root + "/nl/aanmelden/link?code=" + code);
        }
        return Stedenband.DONE;
    }
}
