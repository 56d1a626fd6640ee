package nl.stedenband.cli;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.stedenband.analysis.EdgeListReader;
import nl.stedenband.analysis.NetworkBuilder;
import nl.stedenband.analysis.NetworkMeasures;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.measuring.MeasuresDocument;
import nl.stedenband.measuring.NodeMeasures;
import nl.stedenband.measuring.PeerStanding;
import nl.stedenband.measuring.SliceMeasures;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.traversal.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Measures a network. */
@Command(
        name = "measure",
        description = {
            "Measures a network: how many places and ties it has, how they hang together, and which places come first."
                    + " Prints JSON.",
            "",
            "Without --edges it is the network of the ties that the registry knows: on the day of --asOf, with --country, --kind"
                    + " and --minSources, and all that says from where in time to look (see \"stedenband ask\"). Each measure"
                    + " comes with its band: of certain and confirmed ties, and of all that hold. With --scope world ties between"
                    + " places abroad are part of it, as they were read in with \"import world-ties\".",
            "",
            "A list of ties of your own has a tie a line, with the names of its two ends in two columns, between which blanks, a"
                    + " tab or a comma stand; a name with any of these in it stands in quotation marks. Lines that begin with %%"
                    + " or # are comments. Ties of a place with itself, and ties that were there before, are dropped and"
                    + " counted. No database is needed for it."
        },
        footer = {
            "  stedenband measure --asOf 2020-01-01 --inherited no",
            "  stedenband measure --country DE --table",
            "  stedenband measure --asOf 2020-01-01 --nodes --output nodes.parquet",
            "  stedenband measure --peers --scope world --place municipality/gm0363",
            "  stedenband measure --edges ties.txt",
            "  zcat ties.txt.gz | stedenband measure --edges /dev/stdin --table"
        })
final class MeasureCommand implements Callable<Integer> {
    private final Map<String, String> environment;
    private final OutputStream data;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--edges",
            paramLabel = "FILE",
            description = "Measure this list of ties instead of those of the registry.")
    private Optional<Path> edges;

    @Option(
            names = "--nodes",
            description =
                    "Give a row for each place of the registry's network instead, as a table: how many ties it has, how"
                            + " much it lies between others, and more; of the ties asked for, and of those that are sure.")
    private boolean nodes;

    @Option(
            names = "--peers",
            description =
                    "Say for each place of the registry's network instead where it stands among its peers, as a table: percentiles"
                            + " of its ties and of how much it lies between others, among all places and among those of its size;"
                            + " and the latter in random networks of equal degrees. --place KIND/ID gives one place alone.")
    private boolean peers;

    @Mixin
    private TableDestination destination;

    @Option(names = "--table", description = "Print a table for people instead of JSON.")
    private boolean table;

    @Unmatched
    private List<String> rest = new ArrayList<>();

    MeasureCommand(Map<String, String> environment, OutputStream data) {
        this.environment = environment;
        this.data = data;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<String>> asked = QuestionArguments.read(rest, this::misuse);
        if (edges.isPresent() && !asked.isEmpty()) {
            throw misuse("--%s is for ties of the registry; a list of ties is measured as a whole."
                    .formatted(asked.keySet().iterator().next()));
        }
        if (edges.isPresent() && (nodes || peers)) {
            throw misuse((nodes ? "--nodes" : "--peers") + " is for ties of the registry.");
        }
        if (nodes && peers) {
            throw misuse("--nodes and --peers are two tables; ask for one.");
        }
        if (nodes || peers) {
            writeRows(asked);
            return Stedenband.DONE;
        }
        if (destination.isGiven()) {
            throw misuse("--format and --output go with --nodes and --peers; the measures of the network are printed.");
        }
        print(edges.isPresent() ? ofList(edges.get()) : ofRegistry(asked));
        return Stedenband.DONE;
    }

    private MeasuresDocument ofList(Path file) {
        NetworkBuilder.Built built = read(file);
        if (built.loops() + built.doubles() > 0) {
            spec.commandLine()
                    .getErr()
                    .println("Dropped: ties of a place with itself: %d, ties that were there before: %d."
                            .formatted(built.loops(), built.doubles()));
        }
        return MeasuresDocument.of(NetworkMeasures.of(built.network()), built);
    }

    private static NetworkBuilder.Built read(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure("%s is not a file that can be read.".formatted(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return EdgeListReader.read(in);
        } catch (EdgeListReader.InvalidLine e) {
            throw new CommandFailure("%s: %s".formatted(file, e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandFailure("%s can't be read to its end: %s".formatted(file, e.getMessage()), e);
        } catch (OutOfMemoryError e) {
            throw new CommandFailure(
                    "%s has more ties than fit into memory; give the program more with STEDENBAND_OPTIONS=-Xmx8g."
                            .formatted(file),
                    e);
        }
    }

    private MeasuresDocument ofRegistry(Map<String, List<String>> asked) {
        try (OpenRegistry registry = OpenRegistry.use(environment, "measure")) {
            return registry.bean(SliceMeasures.class).measure(new WrittenParameters(asked));
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
    }

    private void writeRows(Map<String, List<String>> asked) throws IOException {
        TableFormat wanted = destination.format(this::misuse);
        try (OpenRegistry registry = OpenRegistry.use(environment, "measure")) {
            WrittenParameters written = new WrittenParameters(asked);
            Table rows = peers
                    ? registry.bean(PeerStanding.class).open(written)
                    : registry.bean(NodeMeasures.class).open(written);
            destination.write(registry, wanted, rows, data, spec.commandLine().getErr());
        } catch (InvalidQuestion e) {
            throw misuse(e.getMessage());
        }
    }

    /** All at once, when everything is computed. */
    private void print(MeasuresDocument measures) throws IOException {
        if (table) {
            MeasuresText.print(measures, spec.commandLine().getOut());
            return;
        }
        data.write(ObjectMapper.getDefault().writeValueAsBytes(measures));
        data.write('\n');
        data.flush();
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
