package nl.stedenband.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Without a command it serves. */
@Command(
        name = "stedenband",
        description = "The registry of what Dutch municipalities do abroad.",
        synopsisSubcommandLabel = "[COMMAND]",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        commandListHeading = "%nCommands, of which serve is meant when none is given:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  stedenband",
            "  stedenband import ties ties.csv --source vng-2026",
            "  stedenband check --severity error",
            "  stedenband serve --help"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:the command is not understood"})
public final class Stedenband implements Callable<Integer> {
    static final int DONE = 0;
    static final int FAILED = 1;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    private boolean verbose;

    private Stedenband() {}

    public static void main(String[] args) {
        // the driver and the migrations log to Java's own logging
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine(System.getenv(), new FileOutputStream(FileDescriptor.out))
                .execute(args));
    }

    static CommandLine commandLine(Map<String, String> environment) {
        return commandLine(environment, new FileOutputStream(FileDescriptor.out));
    }

    /** @param data standard output, for what is no message */
    static CommandLine commandLine(Map<String, String> environment, OutputStream data) {
        Stedenband program = new Stedenband();
        CommandLine importing =
                new CommandLine(new ImportCommand(environment)).addSubcommand(new ImportReferenceCommand(environment));
        ReaderHelp.addTo(importing);
        return new CommandLine(program)
                .addSubcommand(new ServeCommand(environment))
                .addSubcommand(importing)
                .addSubcommand(new RedrawCommand(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new AskCommand(environment, data))
                .addSubcommand(new ExportCommand(environment, data))
                .addSubcommand(new SnapshotCommand(environment))
                .addSubcommand(new RestoreCommand(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Failures(() -> program.verbose));
    }

    @Override
    public Integer call() {
        return spec.commandLine().getSubcommands().get("serve").execute();
    }
}
