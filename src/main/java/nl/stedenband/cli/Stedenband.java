package nl.stedenband.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

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
        exitCodeList = {
            "0:done",
            "1:failed",
            "2:the command is not understood",
            "130:interrupted by Ctrl-C, 143 when told to end; nothing is half done",
            "141:nobody reads on what it prints"
        })
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
        Interruption interruption = Interruption.watch(System.err);
        interruption.over(commandLine(System.getenv(), System.in, StandardOutput.ofProcess(), interruption::hasCome)
                .execute(args));
    }

    /** With nobody interrupting it. */
    static CommandLine commandLine(Map<String, String> environment, OutputStream data) {
        return commandLine(environment, InputStream.nullInputStream(), data);
    }

    /** With nobody interrupting it, and something in standard input. */
    static CommandLine commandLine(Map<String, String> environment, InputStream input, OutputStream data) {
        return commandLine(environment, input, data, () -> false);
    }

    /**
     * The program.
     *
     * @param input standard input
     * @param data standard output, for what is no message
     * @param isInterrupted whether what goes wrong now is only because of that
     */
    private static CommandLine commandLine(
            Map<String, String> environment, InputStream input, OutputStream data, BooleanSupplier isInterrupted) {
        PasswordInput passwords = new PasswordInput(input);
        Stedenband program = new Stedenband();
        CommandLine importing =
                new CommandLine(new ImportCommand(environment)).addSubcommand(new ImportReferenceCommand(environment));
        ReaderHelp.addTo(importing);
        CommandLine exporting = new CommandLine(new ExportCommand(environment, data))
                .addSubcommand(new ExportNetworkCommand(environment));
        CommandLine users = new CommandLine(new UserCommand())
                .addSubcommand(new UserAddCommand(environment, passwords))
                .addSubcommand(new UserListCommand(environment))
                .addSubcommand(new UserRolesCommand(environment))
                .addSubcommand(new UserResetCommand(environment))
                .addSubcommand(new UserRemoveCommand(environment));
        CommandLine desk = new CommandLine(new DeskCommand()).addSubcommand(new DeskExportCommand(environment));
        return new CommandLine(program)
                .addSubcommand(new ServeCommand(environment))
                .addSubcommand(importing)
                .addSubcommand(new RedrawCommand(environment))
                .addSubcommand(new PrepareStoreCommand(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new AskCommand(environment, data))
                .addSubcommand(exporting)
                .addSubcommand(new MeasureCommand(environment, data))
                .addSubcommand(new SurvivalCommand(environment, data))
                .addSubcommand(new EvaluateCommand(environment, data))
                .addSubcommand(new ReleaseCommand(environment))
                .addSubcommand(new SnapshotCommand(environment, data))
                .addSubcommand(new RestoreCommand(environment))
                .addSubcommand(users)
                .addSubcommand(desk)
                .addSubcommand(new LogCommand(environment))
                .addSubcommand(new CompletionCommand(environment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(Stedenband::run)
                .setParameterExceptionHandler(new UsageError())
                .setExecutionExceptionHandler(new FailureText(() -> program.verbose, isInterrupted))
                .setOut(new PrintWriter(data, true, StandardCharsets.UTF_8));
    }

    /** Also help can be cut off, which picocli takes for no failure of a command. */
    private static int run(ParseResult parsed) {
        try {
            return new RunLast().execute(parsed);
        } catch (StandardOutput.NobodyReads e) {
            return StandardOutput.NobodyReads.EXIT_CODE;
        }
    }

    @Override
    public Integer call() {
        return spec.commandLine().getSubcommands().get("serve").execute();
    }

    /** The part of the help on importing that lists the readers. */
    static final class ReaderHelp {
        private static final String SECTION = "readers";

        private ReaderHelp() {}

        static void addTo(CommandLine importing) {
            importing.getHelpSectionMap().put(SECTION, help -> list());
            List<String> sections = new ArrayList<>(importing.getHelpSectionKeys());
            sections.add(sections.indexOf(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING), SECTION);
            importing.setHelpSectionKeys(sections);
        }

        private static String list() {
            return ReaderList.titles().entrySet().stream()
                    .map(reader -> "  %-16s%s%n".formatted(reader.getKey(), reader.getValue()))
                    .collect(Collectors.joining("", "%nReaders:%n".formatted(), ""));
        }
    }

    /** Says what was wrong with the words of a command, and where its help is. */
    static final class UsageError implements IParameterExceptionHandler {

        @Override
        public int handleParseException(ParameterException misuse, String[] words) {
            CommandLine command = misuse.getCommandLine();
            PrintWriter err = command.getErr();
            err.println("stedenband: " + misuse.getMessage());
            if (!UnmatchedArgumentException.printSuggestions(misuse, err)) {
                err.println("See " + command.getCommandSpec().qualifiedName() + " --help.");
            }
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
    }
}
