package nl.stedenband.cli;

import io.micronaut.serde.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.exchange.snapshot.RefusedSnapshot;
import nl.stedenband.exchange.snapshot.Restore;
import nl.stedenband.exchange.snapshot.Snapshot;
import nl.stedenband.exchange.snapshot.SnapshotManifest;
import nl.stedenband.graph.drawing.NotEmpty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the whole registry back from a file. */
@Command(
        name = "restore",
        description = {
            "Makes an empty database the registry that \"stedenband snapshot\" wrote to a file.",
            "",
            "All of it or nothing: a file that is damaged, cut off or of a newer release is refused before anything is"
                    + " written, and so is a database that isn't empty. When the command is interrupted, nobody can use the"
                    + " database until restore is run again, which begins anew. The service must not run meanwhile."
        },
        footer = {
            "  STEDENBAND_HOME=~/restored stedenband restore registry.jsonl.gz",
            "  NEO4J_URI=bolt://new:7687 stedenband restore registry.jsonl.gz"
        })
final class RestoreCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file that snapshot wrote.")
    private Path file;

    RestoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure("%s is not a file that can be read.".formatted(file));
        }
        try (ProgressDisplay progress =
                new ProgressDisplay("Restoring", spec.commandLine().getErr())) {
            Snapshot snapshot = Snapshot.verify(file, ObjectMapper.getDefault(), progress.part("Checking the file"));
            try (OpenRegistry registry = OpenRegistry.toRestore(environment)) {
                registry.bean(Restore.class).restore(snapshot, progress::part);
            }
            SnapshotManifest snapshotManifest = snapshot.manifest();
            spec.commandLine()
                    .getOut()
                    .println("%d assertions, %d of them retracted, as they were on %s"
                            .formatted(
                                    snapshotManifest.assertions(),
                                    snapshotManifest.retractions(),
                                    snapshotManifest.writtenAt()));
            return Stedenband.DONE;
        } catch (RefusedSnapshot | NotEmpty e) {
            throw new CommandFailure(e.getMessage(), e);
        }
    }
}
