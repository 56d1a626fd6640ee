package nl.stedenband.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.Reader;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators see of the service, and that nobody else does. */
class MetricsTest {
    private static final String QUESTION = "/v1/traversals/ended?asOf=2018-01-01";
    private Reader reader;

    @BeforeEach
    void useAGraphThatNothingIsKeptOf() {
        reader = SignedInService.empty();
        TestGraph.shared().withVersionOfItsOwn();
    }

    @Test
    void strangersSeeNoMetrics() {
        Reader.Response without = reader.open("/metrics");
        Reader.Response withAnother = reader.open("/metrics", "Authorization", "Bearer of another token");

        assertThat(without.status()).isEqualTo(303);
        assertThat(withAnother.status()).isEqualTo(401);
        assertThat(without.html().text() + withAnother.html().text()).doesNotContain("jvm_");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/caches", "/v1/account", "/v1/requests", "/nl/gebruikers"})
    void theTokenOfMetricsOpensNothingElse(String path) {
        assertThat(reader.open(path, "Authorization", "Bearer " + SignedInService.METRICS_TOKEN)
                        .status())
                .isIn(303, 401);
    }

    @Test
    void whereNoTokenIsSetNoneOpensThem() {
        try (Reader without = Reader.on(TestGraph.shared().address(), Map.of())) {
            assertThat(without.open("/metrics", "Authorization", "Bearer of any token")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void adminsSeeThemInTheirBrowser() {
        SignedInService.add("bert@vng.example", AccountRole.ADMIN);
        Browser browser = new Browser(reader);
        SignedInService.setUp(browser, "bert@vng.example");

        assertThat(browser.open("/metrics").html().text()).contains("stedenband_database_connections");
    }

    @Test
    void aQuestionIsMadeAndThenKeptAndThenStreamed() {
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        reader.open(QUESTION);
        reader.open(QUESTION);
        reader.open(QUESTION + "&page=2");
        reader.open(QUESTION, "Accept", "text/csv");
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(grown("stedenband_questions_seconds_count{answer=\"made\",question=\"ended\"}", before, after))
                .isEqualTo(2);
        assertThat(grown("stedenband_questions_seconds_count{answer=\"kept\",question=\"ended\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_questions_seconds_count{answer=\"streamed\",question=\"ended\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_question_rows_count{question=\"ended\"}", before, after))
                .isEqualTo(4);
        assertThat(grown("stedenband_cache_requests_total{cache=\"responses\",result=\"hit\"}", before, after))
                .isPositive();
    }

    @Test
    void whatIsAskedWronglyIsNoAnswer() {
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        reader.open("/v1/traversals/within-hops?from=gm0001&hops=many");
        reader.open("/v1/traversals/within-hops?from=gm0001&asOf=2009-01-01");
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(answers(after)).isEqualTo(answers(before));
    }

    @Test
    void aListIsMadeAndThenKept() {
        record(Sample.municipality("gm0014", "", "").build());
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        reader.open("/v1/municipalities");
        reader.open("/v1/municipalities?pageSize=5");
        reader.open("/v1/municipalities", "Accept", "text/csv");
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(grown("stedenband_lists_seconds_count{answer=\"made\",list=\"municipalities\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_lists_seconds_count{answer=\"kept\",list=\"municipalities\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_lists_seconds_count{answer=\"streamed\",list=\"municipalities\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_list_rows_sum{list=\"municipalities\"}", before, after))
                .isEqualTo(3);
    }

    @Test
    void theListOfOneThingIsCountedWithThoseOfOthers() {
        record(Sample.municipality("gm0014", "", "").build());
        reader.open("/v1/municipalities/gm0014/partnerships");

        assertThat(ScrapedMetrics.of(reader).series())
                .anyMatch(series -> series.contains("list=\"municipalities/partnerships\""))
                .noneMatch(series -> series.contains("gm0014"));
    }

    @Test
    void whoIsToldToComeBackIsCountedByTheLimitThatTheyMet() {
        Browser guessing = new Browser(reader);
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        while (guessing.signIn("bert@vng.example", "guessed").status() != 429) {
            // some are free
        }
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(grown("stedenband_refusals_total{limit=\"attempts\"}", before, after))
                .isEqualTo(1);
        assertThat(grown("stedenband_refusals_total{limit=\"exports\"}", before, after))
                .isZero();
        assertThat(after.series())
                .contains(
                        "stedenband_exports",
                        "stedenband_exports_most",
                        "stedenband_askers",
                        "stedenband_refusals_total{limit=\"exports-of-one\"}",
                        "stedenband_refusals_total{limit=\"budget\"}");
    }

    @Test
    void whatIsDrawnIsCounted() {
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        record(Sample.municipality("gm0014", "", "").build());
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(grown("stedenband_drawing_units_total{sort=\"thing\"}", before, after))
                .isPositive();
        assertThat(grown("stedenband_drawing_seconds_count", before, after)).isPositive();
    }

    @Test
    void anImportIsToldWhicheverProcessRanIt() {
        TestGraph.shared().query("""
                UNWIND [10, 20] AS recorded
                CREATE (:ImportRun {id: 'run-' + recorded, importer: 'ties', file: 'ties.csv', by: 'importer', startedAt: 1000000,
                  finishedAt: 1004000, rows: 40, recorded: recorded, known: 5, refused: 2, errors: 2, warnings: 0, notes: 0})
                """);
        ScrapedMetrics metrics = ScrapedMetrics.of(reader);

        assertThat(metrics.value("stedenband_import_seconds_count{reader=\"ties\"}"))
                .isEqualTo(2);
        assertThat(metrics.value("stedenband_import_seconds_sum{reader=\"ties\"}"))
                .isEqualTo(8);
        assertThat(metrics.value("stedenband_import_latest_seconds{reader=\"ties\"}"))
                .isEqualTo(1004);
        assertThat(metrics.value("stedenband_import_assertions_total{reader=\"ties\",result=\"recorded\"}"))
                .isEqualTo(30);
        assertThat(metrics.value("stedenband_import_assertions_total{reader=\"ties\",result=\"known\"}"))
                .isEqualTo(10);
        assertThat(metrics.value("stedenband_import_rows_total{reader=\"ties\",result=\"refused\"}"))
                .isEqualTo(4);
    }

    @Test
    void theConnectionsToTheDatabaseAreTold() {
        reader.open(QUESTION);
        ScrapedMetrics metrics = ScrapedMetrics.of(reader);

        assertThat(metrics.value("stedenband_database_connections{state=\"idle\"}"))
                .isPositive();
        assertThat(metrics.value("stedenband_database_connections_most")).isEqualTo(50);
        assertThat(metrics.series()).contains("stedenband_database_waiting", "jvm_threads_live_threads");
    }

    @Test
    void aDatabaseThatDoesNotAnswerKeepsNoMetricsBack() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Reader alone = Reader.on(
                        new DatabaseAddress(URI.create("bolt://127.0.0.1:" + silent.getLocalPort()), "neo4j", "none"),
                        Map.of("stedenband.metrics.token", SignedInService.METRICS_TOKEN, "neo4j.patience", "1s"))) {
            assertThat(alone.open("/v1/municipalities").status()).isEqualTo(503);
            ScrapedMetrics metrics = ScrapedMetrics.of(alone);
            assertThat(metrics.value("stedenband_database_connections{state=\"creating\"}"))
                    .isNotNegative();
            assertThat(metrics.series())
                    .contains(
                            "stedenband_database_waiting",
                            "stedenband_cache_entries{cache=\"answers\"}",
                            requests("/v1/municipalities", 503));
        }
    }

    @Test
    void requestsAreToldByTheirRoutes() {
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        reader.open("/v1/municipalities/gm9998");
        reader.open("/v1/municipalities/gm9999");
        reader.open("/assets/stedenband.css");
        reader.open("/caches");
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(grown(requests("/v1/municipalities/{id}", 404), before, after))
                .isEqualTo(2);
        assertThat(grown(requests("file", 200), before, after)).isEqualTo(1);
        assertThat(grown(requests("/caches", 303), before, after))
                .as("refused before it is answered")
                .isEqualTo(1);
    }

    @Test
    void anUnknownAddressIsToldAsAnyOther() {
        ScrapedMetrics before = ScrapedMetrics.of(reader);
        reader.open("/nothing/0");
        ScrapedMetrics.of(reader);
        ScrapedMetrics once = ScrapedMetrics.of(reader);
        reader.open("/nothing/1");
        reader.open("/v1/nothing-2?asOf=3");
        reader.open("/assets/nothing-4.css");
        ScrapedMetrics after = ScrapedMetrics.of(reader);

        assertThat(after.series()).isEqualTo(once.series());
        assertThat(grown(requests("unknown", 404), before, after)).isEqualTo(4);
    }

    private void record(Assertion assertion) {
        Recorder recorder = reader.bean(Recorder.class);
        recorder.putSources(Set.of(assertion.cites().source()));
        recorder.record(Set.of(assertion));
    }

    private static double grown(String series, ScrapedMetrics before, ScrapedMetrics after) {
        return after.value(series) - before.value(series);
    }

    private static String requests(String route, int status) {
        return "http_server_requests_seconds_count{method=\"GET\",status=\"%d\",uri=\"%s\"}".formatted(status, route);
    }

    private static Map<String, Double> answers(ScrapedMetrics metrics) {
        return metrics.series().stream()
                .filter(series -> series.startsWith("stedenband_questions_seconds_count"))
                .collect(Collectors.toMap(series -> series, metrics::value));
    }
}
