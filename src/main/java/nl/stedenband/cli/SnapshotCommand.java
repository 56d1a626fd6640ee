package nl.stedenband.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.exchange.snapshot.SnapshotEnd;
import nl.stedenband.exchange.snapshot.SnapshotSaver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the whole registry to a file. */
@Command(
        name = "snapshot",
        description = {
            "Writes the whole registry to a file: all that it was told, when and by whom, retractions, sources, and what"
                    + " readers found.",
            "",
            "The file is compressed JSON Lines with a checksum, to be put back with \"stedenband restore\". Others can go on"
                    + " telling the registry things meanwhile; what they do after it began is not in it. Only its owner can"
                    + " read the file."
        },
        footer = {
            "  stedenband snapshot registry.jsonl.gz",
            "  stedenband snapshot --force /backup/registry.jsonl.gz",
            "  stedenband snapshot - | ssh backup 'cat > registry.jsonl.gz'"
        })
final class SnapshotCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Map<String, String> environment;
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file to write, or - for standard output.")
    private Path file;

    @Option(names = "--force", description = "Take the place of a file that is there already.")
    private boolean force;

    SnapshotCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        boolean isPiped = file.equals(STANDARD_OUTPUT);
        if (isPiped && Terminal.showsOutput()) {
            throw new ParameterException(
                    spec.commandLine(), "A terminal can't show a snapshot; name a FILE, or a pipe.");
        }
        if (!isPiped) {
            requirePlace();
        }
        try (OpenRegistry registry = OpenRegistry.use(environment, "snapshot")) {
            SnapshotSaver snapshotSaver = registry.bean(SnapshotSaver.class);
            SnapshotEnd written = isPiped ? write(snapshotSaver, data) : writeFile(snapshotSaver);
            spec.commandLine()
                    .getErr()
                    .println("%d changes, %d runs of readers with %d findings; SHA-256 of the lines %s"
                            .formatted(written.changes(), written.importRuns(), written.findings(), written.sha256()));
        }
        return Stedenband.DONE;
    }

    private void requirePlace() {
        if (Files.isDirectory(file)) {
            throw new CommandFailure("%s is a folder; name a file.".formatted(file));
        }
        if (Files.exists(file) && !force) {
            throw new CommandFailure(
                    "%s is there already; name another file, or write over it with --force.".formatted(file));
        }
        if (!Files.isWritable(folder())) {
            throw new CommandFailure("%s is not a folder that can be written to.".formatted(folder()));
        }
    }

    private Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** Under another name until it is whole. */
    private SnapshotEnd writeFile(SnapshotSaver snapshotSaver) throws IOException {
        // only its owner can read it
        Path begun = Files.createTempFile(folder(), "." + file.getFileName(), ".part");
        begun.toFile().deleteOnExit();
        try {
            SnapshotEnd written;
            try (FileOutputStream out = new FileOutputStream(begun.toFile())) {
                written = write(snapshotSaver, out);
                out.getFD().sync();
            }
            if (force) {
                Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(begun, file);
            }
            return written;
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailure("%s has come to be there meanwhile; it stays as it is.".formatted(file), e);
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    private SnapshotEnd write(SnapshotSaver snapshotSaver, OutputStream out) {
        try (ProgressDisplay progress =
                new ProgressDisplay("Writing the snapshot", spec.commandLine().getErr())) {
            return snapshotSaver.write(out, new Version().getVersion()[0], progress);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure("the snapshot is not written to its end: " + e.getMessage(), e);
        }
    }
}
