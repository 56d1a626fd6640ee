package nl.stedenband.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.local.HomeFolder;

/**
 * How times grow with the number of ties: a quarter of them beside the bundled data, then all. Each address is asked when the registry was
 * just told something, and then again while nothing changes. The exponent is that of the number of ties: 0 doesn't grow, 1 grows as it does.
 */
final class Scaling {
    private static final int PARTS = 4;
    private static final int AGAIN = 20;

    /** The rate that imports should have at least, where that of a plain writer is 1. */
    private static final double OF_PLAIN_WRITER = 0.8;

    /** Addresses with the most milliseconds that the first answer should take. */
    private static final Map<String, Long> AIMS = aims();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path distribution;
    private final Path home;

    /** @param home a new folder */
    Scaling(Path distribution, Path home) {
        this.distribution = distribution;
        this.home = home;
    }

    private record Times(double first, double again) {}

    void measure(int ties, Table table) throws Exception {
        Path folder = home.resolveSibling("ties");
        Files.createDirectories(folder);
        ManyTies many = ManyTies.ofBundledPlaces();
        run("import", "sources", ManyTies.writeSource(folder).toString());
        double quarterSeconds = read(many.write(folder.resolve("first.csv"), 0, ties / PARTS));
        Map<String, Times> quarter = ask();
        double restSeconds = read(many.write(folder.resolve("rest.csv"), ties / PARTS, ties));
        Map<String, Times> all = ask();
        AIMS.forEach((address, aim) -> add(table, address, quarter.get(address), all.get(address), aim));
        table.add(
                "rows read in a second",
                Table.number(ties / PARTS / quarterSeconds),
                "",
                Table.number((ties - ties / PARTS) / restSeconds),
                "",
                "",
                "",
                "");
        addAssertions(table, quarterSeconds + restSeconds);
    }

    /** Beside what a plain writer does with the same assertions. */
    private void addAssertions(Table table, double seconds) throws Exception {
        PlainWriter plain = new PlainWriter(ManyTies.SOURCE);
        plain.read(new HomeFolder(home));
        double plainSeconds = plain.write(new HomeFolder(home.resolveSibling("plain")));
        double reached = plainSeconds / seconds;
        table.add(
                "assertions recorded in a second",
                Table.number(plain.assertions() / plainSeconds),
                "plain",
                Table.number(plain.assertions() / seconds),
                "",
                Table.number(reached),
                Table.number(OF_PLAIN_WRITER),
                reached >= OF_PLAIN_WRITER ? "" : "missed");
    }

    private static void add(Table table, String address, Times quarter, Times all, long aim) {
        table.add(
                address,
                Table.number(quarter.first),
                Table.number(quarter.again),
                Table.number(all.first),
                Table.number(all.again),
                Table.number(Math.log(all.first / quarter.first) / Math.log(PARTS)),
                Table.number(aim),
                all.first <= aim ? "" : all.again <= aim ? "missed at first" : "missed");
    }

    private Map<String, Times> ask() throws Exception {
        Map<String, Times> times = new LinkedHashMap<>();
        try (RunningService service = RunningService.start(distribution, home)) {
            // plans of queries and the compiled program are there in a service that has run for a while
            for (String address : AIMS.keySet()) {
                get(service, address + (address.contains("?") ? "&" : "?") + "asOf=2001-01-01");
            }
            for (String address : AIMS.keySet()) {
                double first = Samples.time(() -> get(service, address)) / 1e6;
                times.put(
                        address,
                        new Times(
                                first,
                                Samples.of(AGAIN, () -> get(service, address)).medianMillis()));
            }
        }
        return times;
    }

    private void get(RunningService service, String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(service.address().resolve(address))
                .header("Accept", address.startsWith("/v1") ? "application/json" : "text/html")
                .build();
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 500) {
            throw new IOException("%s answered %d".formatted(address, response.statusCode()));
        }
    }

    /** @return seconds, without those of a command that reads nothing */
    private double read(Path file) throws Exception {
        long idle = Samples.time(() -> run("import", "--help"));
        return (Samples.time(() -> run("import", "ties", "--source", ManyTies.SOURCE, file.toString())) - idle) / 1e9;
    }

    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(distribution.resolve("bin").resolve("stedenband").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolveSibling("commands.log").toFile());
        builder.environment().remove("NEO4J_URI");
        builder.environment().put("STEDENBAND_HOME", home.toString());
        int exitCode = builder.start().waitFor();
        if (exitCode != 0) {
            throw new IOException(
                    "%s ended with %d; see commands.log".formatted(String.join(" ", arguments), exitCode));
        }
    }

    private static Map<String, Long> aims() {
        Map<String, Long> aims = new LinkedHashMap<>();
        aims.put("/v1/partnerships?pageSize=1", 50L);
        aims.put("/v1/partnerships?pageSize=100&page=50", 50L);
        aims.put("/v1/partner-cities?pageSize=100", 50L);
        aims.put("/v1/municipalities?pageSize=100", 50L);
        aims.put("/v1/assertions?pageSize=100", 50L);
        aims.put("/v1/countries/DE/partnerships?pageSize=100", 50L);
        aims.put("/v1/traversals/within-hops?from=gm0847&hops=3", 100L);
        aims.put("/v1/traversals/within-hops?from=gm0363&hops=3", 300L);
        aims.put("/v1/traversals/path?from=gm0106&to=gm0014", 100L);
        aims.put("/v1/traversals/ties", 500L);
        aims.put("/v1/traversals/growth", 500L);
        aims.put("/v1/traversals/country-matrix", 500L);
        aims.put("/v1/traversals/completeness", 500L);
        aims.put("/v1/traversals/similar-municipalities?municipality=gm0363", 500L);
        aims.put("/v1/traversals/shared-networks", 500L);
        aims.put("/nl", 150L);
        aims.put("/nl/kaart", 150L);
        aims.put("/nl/gemeenten/gm0363", 150L);
        aims.put("/nl/landen/DE", 150L);
        aims.put("/nl/kwaliteit", 150L);
        return aims;
    }
}
