package nl.stedenband.cli;

import io.micronaut.core.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.graph.RegistryKeepsChanging;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.networkexport.NetworkExport;
import nl.stedenband.release.RegistryRelease;
import nl.stedenband.release.ReleaseManifest;
import nl.stedenband.release.ReleaseName;
import nl.stedenband.release.Releases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes the registry as a release. */
@Command(
        name = "release",
        description = {
            "Freezes the public registry as a folder to publish, cite and keep.",
            "",
            "It has all that the registry was told, to be put back with \"stedenband restore\"; its lists as CSV and Parquet; the"
                    + " network of ties; how it is cited and described; the sums of all files; what changed since the release"
                    + " before it; and a page, index.html, that says what the data is and what is missing.",
            "",
            "The folder is STEDENBAND_RELEASES_FOLDER/NAME, or releases/NAME in STEDENBAND_HOME; a service on that folder offers it"
                    + " at /v1/releases. The same registry gives the same bytes."
        },
        footer = {"  stedenband release 2026.12", "  stedenband release 2026.12 --asOf 2026-12-01"})
final class ReleaseCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Year and month, and a number for a second one: 2026.12, 2026.12.1")
    private String name;

    @Option(
            names = "--asOf",
            paramLabel = "DAY",
            description =
                    "Whose ties and memberships are shown; otherwise the day on which the registry was last told anything.")
    private Optional<String> asOf;

    ReleaseCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        ReleaseName release = ReleaseName.parse(name)
                .orElseThrow(
                        () -> misuse("'%s' is no name of a release; take year and month, as 2026.12.".formatted(name)));
        LocalDate day = day();
        try (OpenRegistry registry = OpenRegistry.use(environment, "release")) {
            Releases releases = registry.bean(Releases.class);
            Path folder = releases.place(release)
                    .orElseThrow(() -> new CommandFailure(
                            "nobody says where releases are kept; set STEDENBAND_RELEASES_FOLDER to a folder."));
            if (Files.exists(folder)) {
                throw new CommandFailure(
                        "there is a release %s already, in %s; a release is never changed. Give this one another name."
                                .formatted(release, folder));
            }
            ReleaseManifest written = write(registry, release, day, folder);
            spec.commandLine()
                    .getOut()
                    .println("%s: %d files, as of %s, known on %s"
                            .formatted(folder, written.files().size(), written.asOf(), written.knownOn()));
        }
        return Stedenband.DONE;
    }

    private ReleaseManifest write(OpenRegistry registry, ReleaseName release, @Nullable LocalDate day, Path folder) {
        ReleaseManifest before =
                registry.bean(Releases.class).list().stream().findFirst().orElse(null);
        try {
            Files.createDirectories(folder.getParent());
        } catch (IOException e) {
            throw new CommandFailure("%s can't be made: %s".formatted(folder.getParent(), e.getMessage()), e);
        }
        try (ProgressDisplay progress = new ProgressDisplay(
                        "Writing " + folder, spec.commandLine().getErr());
                AtomicFolder whole = AtomicFolder.at(folder)) {
            ReleaseManifest written = registry.bean(RegistryRelease.class)
                    .write(
                            release,
                            day,
                            before,
                            ExportAddresses.of(
                                    registry.bean(PublicAddress.class).configured()),
                            new Version().getVersion()[0],
                            whole.part(),
                            progress::advance);
            whole.keep();
            return written;
        } catch (RegistryRelease.NothingToRelease | NetworkExport.EmptySlice | RegistryKeepsChanging e) {
            throw new CommandFailure(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure("the release is not written to its end: " + e.getMessage(), e);
        }
    }

    private @Nullable LocalDate day() {
        try {
            return asOf.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException e) {
            throw misuse("'%s' is no day; write it as 2026-12-01.".formatted(asOf.orElseThrow()));
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
