package nl.stedenband.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.account.Actor;
import nl.stedenband.catalogue.Publisher;
import nl.stedenband.desk.archive.ArchiveFile;
import nl.stedenband.desk.archive.CaseArchive;
import nl.stedenband.registry.NotInRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a case for an archive. */
@Command(
        name = "export",
        description = {
            "Writes a case as a folder that an archive can take in.",
            "",
            "All versions of the case and of its request, and the shortlist on which it was opened, as JSON, and the attachments as they are;"
                    + " beside each its metadata by the Dutch norm MDTO, with checksums, and case.mdto.xml about the whole. The organisation is that of"
                    + " STEDENBAND_PUBLISHER_NAME.",
            "",
            "What is written is for officers alone: keep the folder as you keep the desk. The log notes that it was written."
        },
        footer = "  stedenband desk export 12 --output case-12")
final class DeskExportCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CASE", description = "Its number.")
    private int number;

    @Option(names = "--output", paramLabel = "FOLDER", required = true, description = "A folder that isn't there yet.")
    private Path output;

    DeskExportCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        AtomicFolder.requirePlace(output);
        try (OpenRegistry registry = OpenRegistry.use(environment, "desk export");
                AtomicFolder whole = AtomicFolder.at(output)) {
            List<ArchiveFile> files = registry.bean(CaseArchive.class)
                    .files(number, registry.bean(Publisher.class).name(), Actor.onCommandLine());
            for (ArchiveFile file : files) {
                Files.write(whole.part().resolve(file.name()), file.content());
            }
            whole.keep();
            spec.commandLine().getOut().println("%s: %d files".formatted(output, files.size()));
        } catch (NotInRegistry e) {
            throw new CommandFailure("there is no case %d.".formatted(number), e);
        } catch (IOException e) {
            throw new CommandFailure("the case is not written to its end: " + e.getMessage(), e);
        }
        return Stedenband.DONE;
    }
}
