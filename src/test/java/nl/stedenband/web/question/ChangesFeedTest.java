package nl.stedenband.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.SignedInService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A feed of a question has an entry when its answer became another, with the difference, and none when something else was told. */
class ChangesFeedTest {
    private static final String FEED = "/nl/vragen/ties/changes.atom?place=gm0002";

    private final Reader reader = SignedInService.empty();

    @BeforeEach
    void record() {
        SmallRegistry.recorded();
        tell("gm0003", "x-gh-tema", "of-another");
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void anEntryTellsWhichRowsCameAndWhenAndNothingElseMakesOne() throws Exception {
        assertThat(feed(FEED).select("entry")).isEmpty();
        Instant told = tell("gm0002", "Q1", "its-own");

        Document feed = feed(FEED);

        assertThat(feed.select("feed > title").text()).isEqualTo("Veranderingen: Banden van een plaats");
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith(FEED);
        assertThat(feed.select("entry")).singleElement().satisfies(entry -> {
            assertThat(entry.select("title").text()).isEqualTo("Erbij: 1, eraf: 0");
            assertThat(Instant.parse(entry.select("updated").text())).isEqualTo(told);
            assertThat(entry.select("content").text())
                    .matches("\\+ [^;]+; Keulen; Duitsland; .*2026.*")
                    .doesNotContain("its-own#", "confirmed");
            assertThat(entry.select("link").attr("href")).contains("/nl/vragen/ties?", "knownOn=", "place=gm0002");
        });
        tell("gm0003", "x-gh-takoradi", "of-another-again");
        assertThat(feed(FEED).select("entry")).hasSize(1);
        assertThat(feed(FEED.replace("gm0002", "gm0003")).select("entry")).hasSize(2);
    }

    @Test
    void whoHasItIsSparedItUntilSomethingIsTold() throws Exception {
        HttpResponse<String> first = get(FEED, "");
        String tag = first.headers().firstValue("etag").orElseThrow();

        assertThat(first.headers().firstValue("content-type").orElse("")).startsWith("application/atom+xml");
        assertThat(get(FEED, tag).statusCode()).isEqualTo(304);
        tell("gm0002", "Q1", "its-own");
        assertThat(get(FEED, tag).statusCode()).isEqualTo(200);
    }

    @Test
    void whatCannotBeWatchedIsTold() throws Exception {
        assertThat(get("/nl/vragen/ties/changes.atom", "").statusCode()).isEqualTo(400);
        assertThat(get(FEED + "&knownOn=2026-01-01", "").statusCode()).isEqualTo(400);
        assertThat(get("/nl/vragen/nothing/changes.atom", "").statusCode()).isEqualTo(404);
        assertThat(reader.open("/en/questions/ties?place=gm0002")
                        .html()
                        .select("a[type=application/atom+xml]")
                        .attr("href"))
                .startsWith("/en/questions/ties/changes.atom?place=gm0002")
                .doesNotContain("knownOn", "asOf");
    }

    /** @return when the registry was told so */
    private static Instant tell(String municipality, String partner, String source) {
        TestGraph graph = TestGraph.shared();
        Recorder recorder = graph.bean(Recorder.class);
        return graph.bean(Transactions.class).write(() -> {
            Instant at = recorder.moment();
            Assertion tie = Sample.tie(municipality, partner)
                    .seen("2026")
                    .by(source, SourceRank.OFFICIAL_REGISTER, "2026")
                    .recorded(at)
                    .build();
            recorder.putSources(List.of(tie.cites().source()), at);
            recorder.record(List.of(tie));
            return at;
        });
    }

    private Document feed(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Jsoup.parse(response.body(), "", Parser.xmlParser());
    }

    private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(reader.address(path)));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
