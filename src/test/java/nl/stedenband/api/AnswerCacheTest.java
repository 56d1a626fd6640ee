package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are kept are those that would be made. */
class AnswerCacheTest {
    private static final String QUESTION = "/v1/traversals/ties?place=gm0002&status=all&reach=all";
    private static final String LIST = "/v1/partnerships?status=all&reach=all";

    private final Service service = Service.shared();

    @BeforeEach
    void keepNothing() {
        TestGraph.shared().reset();
        SmallRegistry.recorded().withVersionOfItsOwn();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/traversals/ties?place=gm0002&status=all&reach=all, application/json
            /v1/traversals/ties?place=gm0002&status=all&reach=all, text/csv
            /v1/traversals/ties?place=gm0002&status=all&reach=all, application/x-ndjson
            /v1/traversals/ties?place=gm0002&status=all&reach=all, application/gexf+xml
            /v1/traversals/ties?place=gm0002&status=all&reach=all, application/x-bibtex
            /v1/traversals/ended?asOf=2018-01-01,                  application/json
            /v1/partnerships?status=all&reach=all,                 application/json
            /v1/partnerships?status=all&reach=all,                 text/csv
            /v1/partnerships?status=all&fields=id,                 application/json
            /v1/municipalities/gm0002?status=all,                  application/json
            /v1/municipalities/gm0002/partnerships?status=all,     application/json
            /v1/municipalities?q=nieuw,                            application/json
            /v1/partner-cities,                                    application/geo+json
            /v1/countries/DE,                                      application/json
            /v1/sources,                                           application/json
            /v1/search?q=stad,                                     application/json
            /v1/assertions,                                        application/json
            """)
    void theSameBytesComeAtFirstAndKeptAndToWhoIsSignedInPackedOrNot(String path, String type) throws IOException {
        String token = token();
        long hits = hits();
        byte[] first = read(service.open(path, "Accept", type));
        byte[] kept = read(service.open(path, "Accept", type));
        byte[] packed = read(service.open(path, "Accept", type, "Accept-Encoding", "gzip"));
        byte[] again = read(service.open(path, "Accept", type, "Accept-Encoding", "gzip"));
        HttpResponse<InputStream> signedIn = service.open(path, "Accept", type, "Authorization", "Bearer " + token);

        assertThat(kept).isEqualTo(first);
        assertThat(packed).isEqualTo(first);
        assertThat(again).isEqualTo(first);
        assertThat(hits() - hits).isEqualTo(3);
        assertThat(headers(service.get(path, "Accept", type)))
                .isEqualTo(headers(service.get(path, "Accept", type, "Authorization", "Bearer " + token)));
        assertThat(read(signedIn)).isEqualTo(first);
    }

    @Test
    void whoIsSignedInIsNotAnsweredWithWhatIsKeptAndNothingIsKeptOfThat() {
        String token = token();
        CacheFigures before = figures(service);
        HttpResponse<String> own = service.get(QUESTION, "Authorization", "Bearer " + token);
        service.get(QUESTION, "Authorization", "Bearer " + token);

        assertThat(own.headers().firstValue("cache-control")).contains("private, no-cache");
        assertThat(figures(service)).isEqualTo(before);
        assertThat(service.get(QUESTION).headers().firstValue("cache-control")).contains("no-cache");
        assertThat(service.get(QUESTION, "Authorization", "Bearer of nothing").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatAnotherServiceRecordsIsInTheNextAnswer() {
        try (Service another = Service.onSharedGraph()) {
            for (Service asked : List.of(service, another)) {
                assertThat(List.of(
                                asked.get(QUESTION).body(), asked.get(QUESTION).body()))
                        .containsOnly(asked.get(QUESTION).body())
                        .noneMatch(answer -> answer.contains("Cordoba"));
            }

            TestGraph.shared()
                    .bean(Recorder.class)
                    .record(List.of(
                            Sample.of(AssertionKind.DESCRIPTION)
                                    .with(ParticipantRole.SUBJECT, Sample.thing("Q77"))
                                    .saying(Attribute.NAME, "Cordoba")
                                    .build(),
                            Sample.tie("gm0002", "Q77").seen("2012").build()));

            assertThat(List.of(service, another)).allSatisfy(asked -> {
                assertThat(asked.get(QUESTION).body()).contains("Cordoba");
                assertThat(asked.get(LIST, "Accept", "text/csv").body()).contains("Cordoba");
            });
        }
    }

    @Test
    void whoHasTheAnswerGetsNoCopyAndNothingIsMadeForThat() {
        String tag = service.get(QUESTION).headers().firstValue("etag").orElseThrow();
        CacheFigures before = figures(service);
        HttpResponse<String> same = service.get(QUESTION, "If-None-Match", tag);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("etag")).contains(tag);
        assertThat(figures(service).hits()).isEqualTo(before.hits() + 1);
        assertThat(figures(service).misses()).isEqualTo(before.misses());
    }

    @Test
    void anAnswerThatIsMadeForWhoHasItIsKeptForOthersWhole() {
        String tag = service.get(LIST).headers().firstValue("etag").orElseThrow();
        try (Service another = Service.onSharedGraph()) {
            assertThat(another.get(LIST, "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(another.json(another.get(LIST)).list("items")).isNotEmpty();
            assertThat(figures(another).hits()).isEqualTo(1);
        }
    }

    @Test
    void theHeadOfWhatIsKeptIsItsHeadAndEachAnswerHasAnIdOfItsOwn() {
        HttpResponse<String> whole = service.get(QUESTION);
        long hits = figures(service).hits();
        HttpResponse<String> head = service.send("HEAD", QUESTION);
        HttpResponse<String> again = service.get(QUESTION);

        assertThat(figures(service).hits()).isEqualTo(hits + 2);
        assertThat(headers(head)).isEqualTo(headers(whole)).isEqualTo(headers(again));
        assertThat(Set.of(id(whole), id(head), id(again))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/traversals/ties?place=gm0002&status=all&reach=all, '*', 304",
        "/v1/traversals/ties?place=gm0002&status=all&reach=all, '', 200",
        "/nl/gemeenten/gm0002, '', 200"
    })
    void theSameRequestIsAnsweredBeforeAnythingLooksAtItWithTheSameHeaders(String path, String known, int status) {
        String[] words = known.isEmpty() ? new String[0] : new String[] {"If-None-Match", known};
        HttpResponse<String> first = service.get(path, words);
        long repeated = figures("repeated").hits();
        List<HttpResponse<String>> all = new ArrayList<>(List.of(first));
        while (all.size() < 500 && figures("repeated").hits() == repeated) {
            all.add(service.get(path, words));
        }

        assertThat(figures("repeated").hits() - repeated).isEqualTo(TestGraph.isLocal() ? 1 : 0);
        assertThat(all)
                .allMatch(answer -> answer.statusCode() == status)
                .allMatch(answer -> answer.body().equals(first.body()))
                .allMatch(answer -> headers(answer).equals(headers(first)));
        assertThat(all.stream().map(AnswerCacheTest::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "Cookie, a=b",
        "Origin, https://elsewhere.example",
        "Range, bytes=0-1",
        "Authorization, Bearer of nothing"
    })
    void whoIsParticularIsNotAnsweredAsOthersAre(String header, String value) {
        IntStream.range(0, 10).forEach(any -> service.get(QUESTION));
        long repeated = figures("repeated").hits();
        service.get(QUESTION, header, value);
        service.get(QUESTION, header, value);

        assertThat(figures("repeated").hits()).isEqualTo(repeated);
    }

    @Test
    void requestsThatAreAnsweredAgainAreCounted() {
        IntStream.range(0, 2).forEach(any -> service.get(QUESTION));
        double before = kept();
        IntStream.range(0, 10).forEach(any -> service.get(QUESTION));

        assertThat(kept() - before).isEqualTo(10);
    }

    @Test
    void errorsAreNotKept() {
        service.get(QUESTION);
        long entries = figures(service).entries();
        assertThat(service.get("/v1/municipalities/gm9999").statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/partnerships?kind=love").statusCode()).isEqualTo(400);
        assertThat(service.get("/v1/partnerships", "Accept", "image/png").statusCode())
                .isEqualTo(406);

        assertThat(figures(service).entries()).isEqualTo(entries);
    }

    @Test
    void whatManyAskForAtOnceIsMadeOnce() {
        try (Service fresh = Service.onSharedGraph()) {
            List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 20)
                    .mapToObj(i -> fresh.getLater(QUESTION, "Accept", "application/json"))
                    .toList();

            assertThat(all).allSatisfy(answer -> assertThat(answer.join().body())
                    .contains("\"rows\":1")
                    .isEqualTo(all.get(0).join().body()));
            assertThat(figures(fresh).computed()).isEqualTo(1);
        }
    }

    @Test
    void whatIsKeptWeighsAsMuchAsItTakesPackedAndNot() {
        try (Service fresh = Service.onSharedGraph()) {
            fresh.get(QUESTION);
            int length = fresh.get(QUESTION).body().length();

            assertThat(figures(fresh).weight()).isBetween(2L * length, 3L * length);
            assertThat(figures(fresh).mostWeight()).isEqualTo(128_000_000);
        }
    }

    private double kept() {
        return service.bean(MeterRegistry.class)
                .get("stedenband.questions")
                .tags("question", "ties", "answer", "kept")
                .timer()
                .count();
    }

    private long hits() {
        return figures("responses").hits() + figures("repeated").hits();
    }

    private CacheFigures figures(String name) {
        return service.beans(MeasuredCaches.class).stream()
                .flatMap(caches -> caches.cacheFigures().stream())
                .filter(figures -> figures.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static CacheFigures figures(Service asked) {
        return asked.bean(AnswerCacheFilter.class).cacheFigures().get(0);
    }

    private static String token() {
        Account account = SignedInService.add("anna@vng.example", AccountRole.EDITOR);
        return TestGraph.shared()
                .bean(AccessTokens.class)
                .make(account, new AccessTokens.Wish("test", Set.of(AccountRole.EDITOR), 1), SignedInService.TEST);
    }

    private static byte[] read(HttpResponse<InputStream> response) throws IOException {
        boolean isPacked = response.headers().firstValue("content-encoding").isPresent();
        try (InputStream body = response.body()) {
            assertThat(response.statusCode()).isEqualTo(200);
            byte[] bytes = (isPacked ? new GZIPInputStream(body) : body).readAllBytes();
            assertThat(isPacked).isEqualTo(asksForPacked(response) && bytes.length >= 1024);
            return bytes;
        }
    }

    private static boolean asksForPacked(HttpResponse<InputStream> response) {
        return response.request().headers().firstValue("Accept-Encoding").isPresent();
    }

    private static String id(HttpResponse<String> response) {
        return response.headers().firstValue("x-request-id").orElseThrow();
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet()
                .removeAll(Arrays.asList(
                        "date", "connection", "x-request-id", "content-length", "transfer-encoding", "cache-control"));
        return headers;
    }
}
