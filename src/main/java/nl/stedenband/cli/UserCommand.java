package nl.stedenband.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on accounts. */
@Command(
        name = "user",
        description = {
            "Looks after the accounts of those who may do more than read.",
            "",
            "Roles are editor, desk and admin. Passwords are read from the terminal, or from standard input, and are never"
                    + " among the words of a command, where others on the machine could see them."
        },
        footer = {"  stedenband user add anna@vng.example --role desk", "  stedenband user list"})
final class UserCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do with accounts: %s."
                        .formatted(String.join(", ", spec.subcommands().keySet())));
    }
}
