package nl.stedenband.bench;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;
import nl.stedenband.graph.traversal.BareQuery;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.traversal.Traversal;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * What an answer over HTTP costs beside its query. The service runs as a process of its own, over the reference data; this one
 * asks it for an answer as JSON, and puts the same query with the same values to the same database through the driver, which
 * takes all rows. The two take turns, so that whatever else the machine does falls on both; first for some seconds that don't
 * count, for compilers and caches, then for some that do; and all questions in two rounds, of which the second counts.
 * Compared are the medians. Planning doesn't count on either side: the
 * database keeps the plan.
 */
final class Answering {
    private static final long WARM_UP_NANOS = 2_000_000_000L;
    private static final long MEASURED_NANOS = 4_000_000_000L;
    private static final double AIM = 1.25;

    /** Questions of researchers and desk officers that have an answer in the reference data. */
    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry("active-in-country", "country=GH&asOf=2008-06-30"),
            Map.entry("by-actor", "asOf=2009-12-31"),
            Map.entry("by-initiator", "asOf=2009-12-31"),
            Map.entry("by-motive", "asOf=2009-12-31"),
            Map.entry("by-network-model", "asOf=2010-06-30"),
            Map.entry("by-programme", "asOf=2009-12-31"),
            Map.entry("by-theme", "asOf=2009-12-31"),
            Map.entry("common-partners", "municipality=gm0363&asOf=2010-06-30"),
            Map.entry("completeness", "asOf=2010-06-30"),
            Map.entry("contradictions", "asOf=2018-01-01"),
            Map.entry("country-matrix", "asOf=2010-06-30"),
            Map.entry("ended", "asOf=2018-01-01"),
            Map.entry("growth", "asOf=2010-06-30"),
            Map.entry("inherited", "asOf=2010-06-30"),
            Map.entry("network-members", "network=eurocities"),
            Map.entry("origin-gaps", "asOf=2017-06-30"),
            Map.entry("origin-twinnings", "asOf=2017-06-30"),
            Map.entry("path", "from=gm0106&to=gm0014&networks=true&countries=true"),
            Map.entry("shared-networks", "municipality=gm0363&asOf=2017-06-30"),
            Map.entry("similar-municipalities", "municipality=gm0363&asOf=2017-06-30"),
            Map.entry("survey-versus-registry", "table=NCDO-herkomst&asOf=2007-06-30"),
            Map.entry("ties", "place=gm0363&asOf=2010-06-30"),
            Map.entry("translocal", "asOf=2010-06-30"),
            Map.entry("weak-evidence", "asOf=2010-06-30"),
            Map.entry("wishes-and-plans", "asOf=2010-06-30"),
            Map.entry("within-hops", "from=gm0106&hops=2&asOf=2009-12-31"));

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param home holds the reference data */
    void measure(Path distribution, HomeFolder home, Table table) throws Exception {
        try (RunningService service = RunningService.start(distribution, home.path());
                LocalNeo4j neo4j = LocalNeo4j.use(home, "bench", List.of(), Optional::empty);
                ApplicationContext registry = Registry.over(neo4j)) {
            // three Javas that have just started: the first round only compiles
            for (Table round : List.of(new Table(), table)) {
                for (Traversal traversal : registry.getBean(Traversals.class).list()) {
                    measure(traversal, service, registry, round);
                }
            }
        }
    }

    private void measure(Traversal traversal, RunningService service, ApplicationContext registry, Table table)
            throws Exception {
        String question = QUESTIONS.get(traversal.name());
        BareQuery bare = BareQuery.of(registry, traversal, parameters(question));
        HttpRequest request = HttpRequest.newBuilder(
                        service.address().resolve("/v1/traversals/" + traversal.name() + '?' + question))
                .header("Accept", "application/json")
                .build();
        Samples.Pair pair;
        try (Session session = registry.getBean(Driver.class).session()) {
            pair = Samples.ofTurns(
                    WARM_UP_NANOS,
                    MEASURED_NANOS,
                    () -> answer(request),
                    () -> session.executeRead(transaction ->
                            transaction.run(bare.cypher(), bare.values()).list()));
        }
        double ratio = pair.one().medianMillis() / pair.other().medianMillis();
        table.add(
                traversal.name(),
                Table.number(pair.one().medianMillis()),
                Table.number(pair.other().medianMillis()),
                String.format(Locale.ROOT, "%.2f", ratio),
                Integer.toString(pair.one().nanos().length),
                ratio <= AIM ? "" : "missed");
    }

    private void answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(request.uri(), response.statusCode()));
        }
    }

    private static Map<String, List<String>> parameters(String question) {
        return Arrays.stream(question.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> List.of(pair[1])));
    }
}
