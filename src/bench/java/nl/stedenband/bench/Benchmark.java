package nl.stedenband.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.local.HomeFolder;

/** Runs all measurements on new folders and prints a table of each. Aims that are missed are marked; nothing fails by them. */
public final class Benchmark {

    private Benchmark() {}

    /**
     * @param args the folder to work in, which is emptied first, the folder of the distribution, and how many ties to generate: with 0 the
     *     bundled data is measured, else how times grow with the number of ties
     */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath();
        Path distribution = Path.of(args[1]).toAbsolutePath();
        int ties = Integer.parseInt(args[2]);
        empty(work);
        if (ties > 0) {
            Table scaled = new Table(
                    "milliseconds",
                    "first, %d ties".formatted(ties / 4),
                    "again",
                    "first, %d".formatted(ties),
                    "again",
                    "exponent",
                    "aim",
                    "");
            new Scaling(distribution, work.resolve("scaling")).measure(ties, scaled);
            scaled.print(System.out);
            return;
        }
        HomeFolder service = home(work, "service");
        Table times = new Table("milliseconds", "median", "least", "most", "runs", "aim", "");
        Drawing.measure(home(work, "drawing"), times);
        Starting.measure(home(work, "database"), distribution, service, times);
        times.print(System.out);
        Table pages = new Table("milliseconds for a page", "median", "least", "most", "runs", "aim", "");
        new Reading().measure(distribution, service.path(), pages);
        Picturing.measure(distribution, service.path(), pages);
        pages.print(System.out);
        Table shortlists = new Table("milliseconds for an answer", "median", "least", "most", "runs", "aim", "");
        new Shortlisting().measure(distribution, service.path(), shortlists);
        shortlists.print(System.out);
        Table exports = new Table("a million rows", "seconds", "MiB", "MiB held", "aim", "");
        Exporting.measure(exports);
        exports.print(System.out);
        Table answers = new Table("milliseconds, median", "HTTP", "driver", "ratio", "runs", "");
        new Answering().measure(distribution, service, answers);
        answers.print(System.out);
        // Bolt's and the pool's threads would hold up the end
        System.exit(0);
    }

    private static HomeFolder home(Path work, String name) {
        return new HomeFolder(work.resolve(name));
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
