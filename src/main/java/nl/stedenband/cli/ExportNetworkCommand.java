package nl.stedenband.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.RegistryKeepsChanging;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.networkexport.NetworkExport;
import nl.stedenband.networkexport.NetworkSlice;
import nl.stedenband.registry.InvalidQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Writes a slice of the network as a folder. */
@Command(
        name = "network",
        description = {
            "Writes all ties and memberships as a folder of tables and networks for programs that study networks.",
            "",
            "The folder is there once it is whole: nodes, edges, memberships, networks, spells and composition, each as CSV and as",
            "Parquet, with datapackage.json, which says what each field means; and ties and memberships as GraphML.",
            "",
            "Parameters are --asOf, --status, --inherited, --knownOn, --saidBy, --reach, --reachBefore and --keep, as elsewhere.",
            "With --scope world, ties and memberships of the world around are part of it, as they were read in with \"import world-ties\"",
            "and \"import world-memberships\".",
            "With --to and --every year, edges and memberships have a row for each year, on the day of asOf. What nobody knows is an",
            "empty cell, never 0."
        },
        footer = {
            "  stedenband export network --output network-2020 --asOf 2020-01-01",
            "  stedenband export network --output own --asOf 2020-01-01 --inherited no",
            "  stedenband export network --output world --asOf 2026-03-01 --scope world",
            "  stedenband export network --output panel --asOf 1990-07-01 --to 2020-07-01 --every year"
        })
final class ExportNetworkCommand implements Callable<Integer> {
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--output",
            paramLabel = "FOLDER",
            required = true,
            description = "The folder to write, which must not be there yet.")
    private Path output;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    ExportNetworkCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        WrittenParameters written = new WrittenParameters(QuestionArguments.read(rest, this::misuse));
        AtomicFolder.requirePlace(output);
        try (OpenRegistry registry = OpenRegistry.use(environment, "export network")) {
            write(
                    registry,
                    NetworkSlice.read(
                            written, registry.bean(RegistryClock.class).read()));
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
        return Stedenband.DONE;
    }

    private void write(OpenRegistry registry, NetworkSlice slice) {
        ExportAddresses exportAddresses =
                ExportAddresses.of(registry.bean(PublicAddress.class).configured());
        try (ProgressDisplay progress = new ProgressDisplay(
                        "Writing " + output, spec.commandLine().getErr());
                AtomicFolder folder = AtomicFolder.at(output)) {
            registry.bean(NetworkExport.class)
                    .write(
                            slice,
                            exportAddresses,
                            name -> Files.newOutputStream(folder.part().resolve(name)),
                            progress::advance);
            folder.keep();
        } catch (NetworkExport.EmptySlice | RegistryKeepsChanging e) {
            throw new CommandFailure(e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure("the folder is not written to its end: " + e.getMessage(), e);
        }
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
