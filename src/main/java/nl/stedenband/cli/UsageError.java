package nl.stedenband.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was wrong with the words of a command, and where its help is. */
final class UsageError implements IParameterExceptionHandler {

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
