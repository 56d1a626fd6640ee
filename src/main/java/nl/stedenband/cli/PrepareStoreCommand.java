package nl.stedenband.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.graph.local.BundledStore;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.importing.ReferenceData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes what first starts begin with. Only the build asks for it. */
@Command(
        name = "prepare-store",
        hidden = true,
        description = "Writes a new database with the bundled data in it to a file, unless the file has it.",
        footer = "  STEDENBAND_HOME=target/store-home stedenband prepare-store target/neo4j/store.zip")
final class PrepareStoreCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file;

    PrepareStoreCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try {
            if (!BundledStore.fits(file)) {
                try (OpenRegistry registry = OpenRegistry.useEmpty(environment, "prepare-store")) {
                    ReferenceLoading.load(
                            registry.bean(ReferenceData.class),
                            spec.commandLine().getErr());
                }
                BundledStore.write(HomeFolder.of(environment), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Stedenband.DONE;
    }
}
