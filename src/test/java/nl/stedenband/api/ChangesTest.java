package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The feed of changes, as a follower polls it. */
class ChangesTest {
    private static final Assertion TIE =
            Sample.tie("gm0363", "x-gh-accra").held("2004/").seen("2009").build();
    private static final Assertion OTHER =
            Sample.tie("gm0014", "x-de-koeln").at("2").build();

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final Recorder RECORDER = GRAPH.bean(Recorder.class);
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @BeforeEach
    void tellThreeThings() {
        GRAPH.reset();
        RECORDER.putSources(List.of(TIE.cites().source()));
        RECORDER.record(List.of(TIE));
        RECORDER.retract(
                List.of(TIE.id()), new Recording.Retraction(Sample.RECORDED.plusSeconds(60), "test", "mistaken"));
    }

    @Test
    void anEventHasWhatTheProfileOfDutchGovernmentAsks() {
        Service.Json recorded = service.json("/v1/changes").list("items").get(1);
        assertThat(recorded.members())
                .containsEntry("specversion", "1.0")
                .containsEntry("id", TIE.id() + ".recorded")
                .containsEntry("source", "urn:nld:stedenband")
                .containsEntry("type", "nl.stedenband.assertion-recorded")
                .containsEntry("subject", "assertion/" + TIE.id())
                .containsEntry("time", "2026-01-01T00:00:00Z")
                .containsEntry("sequence", "2")
                .containsEntry("sequencetype", "Integer")
                .containsEntry("datacontenttype", "application/json");
        assertThat((String) recorded.get("dataref")).matches("http://localhost:\\d+/v1/assertions/" + TIE.id());
        assertThat(recorded.at("data.source")).isEqualTo("list-2009");
        assertThat(recorded.at("data.held")).isEqualTo("2004/");
        assertThat(recorded.at("data.recordedBy")).isEqualTo("test");
        assertThat(recorded.at("data.participants"))
                .isEqualTo(List.of(
                        Map.of(
                                "role",
                                "party",
                                "kind",
                                "municipality",
                                "id",
                                "gm0363",
                                "as",
                                "gm0363",
                                "reading",
                                false),
                        Map.of(
                                "role", "party",
                                "kind", "partnerCity",
                                "id", "x-gh-accra",
                                "as", "x-gh-accra",
                                "reading", false)));
    }

    @Test
    void changesComeInTheOrderInWhichTheyWereMade() {
        Service.Json answer = service.json("/v1/changes");
        assertThat(answer.each("items", "type"))
                .containsExactly(
                        "nl.stedenband.source-described",
                        "nl.stedenband.assertion-recorded",
                        "nl.stedenband.assertion-retracted");
        assertThat(answer.each("items", "sequence")).containsExactly("1", "2", "3");
        assertThat(answer.list("items").get(2).get("data"))
                .isEqualTo(Map.of(
                        "assertion", TIE.id().toString(),
                        "retractedAt", "2026-01-01T00:01:00Z",
                        "retractedBy", "test",
                        "reason", "mistaken"));
    }

    @Test
    void theNextLinkGoesOnWhereTheAnswerEndsAlsoWhenNothingIsNew() {
        Service.Json first = service.json("/v1/changes?limit=2");
        Service.Json second = service.json((String) first.at("_links.next.href"));
        Service.Json third = service.json((String) second.at("_links.next.href"));
        assertThat(first.list("items")).hasSize(2);
        assertThat(second.each("items", "sequence")).containsExactly("3");
        assertThat(third.list("items")).isEmpty();
        assertThat(third.at("_links.next.href")).isEqualTo(second.at("_links.next.href"));

        RECORDER.record(List.of(OTHER));

        assertThat(service.json((String) third.at("_links.next.href")).each("items", "id"))
                .containsExactly(OTHER.id() + ".recorded");
    }

    @Test
    void aBatchHasTheEventsAndTheNextLinkInItsHeader() {
        HttpResponse<String> batch = service.get("/v1/changes?limit=1", "Accept", ChangeController.BATCH);
        assertThat(batch.headers().firstValue("Content-Type").orElseThrow()).startsWith(ChangeController.BATCH);
        assertThat(batch.body()).startsWith("[{\"specversion\":\"1.0\"").endsWith("}]");
        assertThat(batch.headers().firstValue("Link").orElseThrow())
                .matches("</v1/changes\\?since=[A-Za-z0-9_-]+&limit=1>; rel=\"next\"");
        assertThat(service.get("/v1/changes", "Accept", "text/csv").statusCode())
                .isEqualTo(406);
    }

    @Test
    void onlyASourceThatIsNewOrOtherwiseThanBeforeIsAChange() {
        RECORDER.putSources(List.of(TIE.cites().source()));
        assertThat(service.json("/v1/changes").list("items")).hasSize(3);

        RECORDER.putSources(List.of(
                Sample.source("list-2009", SourceRank.PRESS, "2010"),
                TIE.cites().source()));
        RECORDER.putSources(List.of(Sample.source("list-2009", SourceRank.PRESS, "2010")));

        List<Service.Json> items = service.json("/v1/changes").list("items");
        assertThat(items).hasSize(4);
        assertThat(items.get(0).at("data.rank")).isEqualTo("survey-or-study");
        assertThat(items.get(3).at("data.rank")).isEqualTo("press");
        assertThat(items.get(3).get("subject")).isEqualTo("source/list-2009");
        assertThat(items.get(3).get("id")).isNotEqualTo(items.get(0).get("id"));
    }

    @Test
    void whoHasTheAnswerAlreadyIsSparedItUntilSomethingChanges() {
        String path = (String) service.json("/v1/changes").at("_links.next.href");
        String tag = service.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(service.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        RECORDER.putSources(List.of(Sample.source("other", SourceRank.PRESS, "2010")));

        assertThat(service.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void aCursorOfAnotherHistoryIsRefused() {
        String cursor = next(service.json("/v1/changes"));
        GRAPH.reset();
        assertIsRefused(cursor, "since");
        RECORDER.putSources(List.of(TIE.cites().source()));
        RECORDER.record(List.of(OTHER, TIE));
        assertIsRefused(cursor, "since");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            x,            since
            3,            since
            Mw,           since
            NC0wMDAwMDAwMDAwMDA, since
            OTk5OTk5OTk5OTk5OTk5LTAwMDAwMDAwMDAwMA, since
            """)
    void whatIsNoCursorIsRefused(String cursor, String parameter) {
        assertIsRefused(cursor, parameter);
    }

    @Test
    void allMistakesAreNamedAtOnce() {
        HttpResponse<String> response = service.get("/v1/changes?since=x&limit=1001&page=2");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(service.json(response).each("errors", "parameter"))
                .containsExactlyInAnyOrder("since", "limit", "page");
    }

    private static void assertIsRefused(String cursor, String parameter) {
        HttpResponse<String> response =
                service.get("/v1/changes?since=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(service.json(response).each("errors", "parameter")).containsExactly(parameter);
    }

    private static String next(Service.Json answer) {
        return ((String) answer.at("_links.next.href")).replaceAll(".*since=([^&]*).*", "$1");
    }
}
