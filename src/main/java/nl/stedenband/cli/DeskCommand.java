package nl.stedenband.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands on what the desk keeps. */
@Command(
        name = "desk",
        description = "Looks after the requests and cases of the desk.",
        footer = "  stedenband desk export 12 --output case-12")
final class DeskCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do with the desk: %s."
                        .formatted(String.join(", ", spec.subcommands().keySet())));
    }
}
