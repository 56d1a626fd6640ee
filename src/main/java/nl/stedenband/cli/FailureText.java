package nl.stedenband.cli;

import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.function.BooleanSupplier;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.WrongInstallationKeys;
import nl.stedenband.graph.CommitUnconfirmed;
import nl.stedenband.graph.GraphUnavailable;
import nl.stedenband.graph.QuestionTooCostly;
import nl.stedenband.graph.RestoreInProgress;
import nl.stedenband.graph.SchemaLocked;
import nl.stedenband.graph.local.LocalNeo4jException;
import nl.stedenband.graph.traversal.InvalidTraversal;
import nl.stedenband.importing.RefusedFile;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence why a command failed. Where in the program it came from is shown to those who ask for it. */
final class FailureText implements IExecutionExceptionHandler {
    private final BooleanSupplier verbose;
    private final BooleanSupplier isInterrupted;

    FailureText(BooleanSupplier verbose, BooleanSupplier isInterrupted) {
        this.verbose = verbose;
        this.isInterrupted = isInterrupted;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof StandardOutput.NobodyReads) {
            return StandardOutput.NobodyReads.EXIT_CODE;
        }
        if (isInterrupted.getAsBoolean()) {
            return Stedenband.FAILED;
        }
        commandLine.getErr().println("stedenband: " + sentence(failure));
        if (verbose.getAsBoolean()) {
            failure.printStackTrace(commandLine.getErr());
        }
        return Stedenband.FAILED;
    }

    private static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CommandFailure
                    || cause instanceof LocalNeo4jException
                    || cause instanceof SchemaLocked
                    || cause instanceof QuestionTooCostly
                    || cause instanceof RestoreInProgress
                    || cause instanceof RefusedFile
                    || cause instanceof InvalidTraversal
                    || cause instanceof InvalidQuestion
                    || cause instanceof NotInRegistry
                    || cause instanceof AccountRefused
                    || cause instanceof WrongInstallationKeys) {
                return cause.getMessage();
            }
            if (cause instanceof MigrationsException) {
                return "the database was not made by this release or an earlier one: %s. Use another database, or that release."
                        .formatted(cause.getMessage());
            }
            if (GraphUnavailable.isBroken(cause)) {
                return "the database can't write any more; make room on its disk, start it again, then the command: what is stored already stays. (%s)"
                        .formatted(cause.getMessage());
            }
            if (cause instanceof ServiceUnavailableException
                    || cause instanceof SessionExpiredException
                    || cause instanceof CommitUnconfirmed) {
                return "the database went away; start the command again, what is stored already stays. (%s)"
                        .formatted(cause.getMessage());
            }
        }
        return "this was not foreseen: %s. Run the command again with --verbose and report what it shows."
                .formatted(failure);
    }
}
