package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who cites an answer can have it again. */
class CitationTest {
    private static final String WITHIN_HOPS = "/v1/traversals/within-hops?from=gm0001&hops=4&asOf=2009-06-30";
    private static final Assertion MISTAKEN =
            Sample.tie("gm0002", "Q1").held("2004/").seen("2010").build();

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @BeforeEach
    void record() {
        TestGraph.shared().reset();
        record(Sample.tie("gm0001", "Q1").held("2004/").seen("2010").build(), MISTAKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WITHIN_HOPS,
                WITHIN_HOPS + "&saidBy=2012-01-01&reach=all&status=all",
                WITHIN_HOPS + "&pageSize=1&page=2",
                "/v1/traversals/within-hops?from=gm0001&reach=all"
            })
    void theAnswerStaysTheSameWhateverIsRecordedAndRetractedSince(String question) {
        Service.Json answer = service.json(question);

        changeTheRegistry();

        Service.Json again = service.json(answer.at("_links.cite.href").toString());
        assertThat(again.get("rows")).isEqualTo(answer.get("rows"));
        assertThat(again.get("counts")).isEqualTo(answer.get("counts"));
        assertThat(again.get("citation")).isEqualTo(answer.get("citation"));
        assertThat(again.get("parameters")).isEqualTo(answer.get("parameters"));
        assertThat(again.get("graphVersion")).isEqualTo(answer.get("graphVersion"));
        assertThat(service.json(question).get("rows")).isNotEqualTo(answer.get("rows"));
    }

    @Test
    void theAddressInTheCitationIsThatOfTheWholeAnswer() {
        Service.Json answer = service.json(WITHIN_HOPS + "&pageSize=1&page=2");
        String text = answer.at("citation.text").toString();
        String address = text.substring(text.indexOf("http"));

        assertThat(address).startsWith(service.address("/v1/traversals/within-hops?from=gm0001&hops=4&asOf="));
        Service.Json whole = service.json(address.substring(service.address("").length()));
        assertThat(whole.list("rows")).hasSize(2);
        assertThat(whole.get("counts")).isEqualTo(answer.get("counts"));
        assertThat(whole.get("citation")).isEqualTo(answer.get("citation"));
    }

    @Test
    void bibtexAloneIsToBeHadAtTheSameAddress() {
        Service.Json answer = service.json(WITHIN_HOPS);
        HttpResponse<String> bibtex =
                service.get(answer.at("_links.cite.href").toString(), "Accept", "application/x-bibtex");

        assertThat(bibtex.body()).isEqualTo(answer.at("citation.bibtex"));
        assertThat(bibtex.headers().firstValue("content-type")).contains("application/x-bibtex;charset=utf-8");
    }

    @Test
    void aBrowserThatFollowsTheAddressGetsThePage() {
        HttpResponse<String> response = service.get(
                WITHIN_HOPS, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language", "en-GB");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("location"))
                .contains("/en/questions/within-hops?from=gm0001&hops=4&asOf=2009-06-30");
        assertThat(response.headers().firstValue("vary")).contains("Accept, Accept-Language, Accept-Encoding");
    }

    @Test
    void whatAnybodyCanAddToARequestIsNoAddressToCite() {
        HttpResponse<String> response = service.get(
                WITHIN_HOPS, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example;proto=https");

        assertThat(response.body()).contains(service.address("/v1/traversals/")).doesNotContain("evil.example");
    }

    private static void changeTheRegistry() {
        record(Sample.tie("gm0003", "Q1")
                .held("2004/")
                .seen("2010")
                .recorded(Instant.now())
                .build());
        TestGraph.shared()
                .bean(Recorder.class)
                .retract(List.of(MISTAKEN.id()), new Recording.Retraction(Instant.now(), "test", "mistaken"));
    }

    private static void record(Assertion... assertions) {
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(List.of(assertions[0].cites().source()));
        recorder.record(List.of(assertions));
    }
}
