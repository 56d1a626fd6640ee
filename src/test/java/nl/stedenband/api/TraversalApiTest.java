package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.traversal.Traversal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public questions over HTTP. */
class TraversalApiTest {
    private static final String WITHIN_HOPS = "/v1/traversals/within-hops?from=gm0001&asOf=2009-06-30";

    private static Service service;

    @BeforeAll
    static void start() {
        TestGraph graph = TestGraph.shared().reset();
        List<Assertion> ties = List.of(
                Sample.tie("gm0001", "Q1")
                        .held("2004/")
                        .seen("2010")
                        .at("page 3")
                        .build(),
                Sample.tie("gm0002", "Q1").held("2004/").seen("2010").build());
        graph.bean(Recorder.class).putSources(List.of(ties.get(0).cites().source()));
        graph.bean(Recorder.class).record(ties);
        service = Service.shared();
    }

    @Test
    void theListTellsParametersAndColumns() {
        List<Service.Json> items = service.json("/v1/traversals").list("items");

        assertThat(items).extracting(item -> item.members().get("name")).isEqualTo(names());
        assertThat(items.stream().map(item -> item.members().toString())).anySatisfy(item -> assertThat(item)
                .contains("name=within-hops", "minimum=1, maximum=6", "default=2", "Plaatsen binnen een aantal"));
    }

    @Test
    void anAnswerTellsItsRowsCountsAndHowToAskAgain() {
        Service.Json answer = service.json(WITHIN_HOPS);

        assertThat(answer.members())
                .containsEntry("traversal", "within-hops")
                .containsEntry("graphVersion", "2-0-1")
                .containsKey("knownOn");
        assertThat(answer.each("rows", "place.id")).containsExactly("Q1", "gm0002");
        assertThat(answer.each("rows", "sources").get(0)).isEqualTo(List.of("list-2009#page 3"));
        assertThat(answer.at("_links.cite.href").toString()).contains("asOf=2009-06-30", "knownOn=", "from=gm0001");
        assertThat(answer.at("counts.ties")).isEqualTo(2);
    }

    @Test
    void pagesFollowEachOther() {
        assertThat(service.json(WITHIN_HOPS + "&pageSize=1").get("_links").toString())
                .contains("next={href=/v1/traversals/within-hops?", "page=2");
        assertThat(service.json(WITHIN_HOPS + "&pageSize=1&page=2")
                        .get("_links")
                        .toString())
                .contains("prev=")
                .doesNotContain("next=");
    }

    @Test
    void theSameAnswerIsToBeHadAsATable() {
        HttpResponse<String> response = service.get(WITHIN_HOPS, "Accept", "text/csv");

        assertThat(response.headers().firstValue("content-type")).contains("text/csv;charset=utf-8");
        assertThat(response.body().lines()).first().isEqualTo("place,placeName,hops,path,pathName,ties,status,sources");
        assertThat(response.body().lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/csv                                          | text/csv;charset=utf-8          | csv
            application/x-ndjson                              | application/x-ndjson            | jsonl
            application/jsonl                                 | application/x-ndjson            | jsonl
            application/ld+json                               | application/ld+json             | jsonld
            application/geo+json                              | application/geo+json            | geojson
            application/graphml+xml                           | application/graphml+xml         | graphml
            application/gexf+xml                              | application/gexf+xml            | gexf
            application/vnd.apache.parquet                    | application/vnd.apache.parquet  | parquet
            application/json;q=0.1, application/gexf+xml      | application/gexf+xml            | gexf
            text/*                                            | text/csv;charset=utf-8          | csv
            text/csv;q=0.5, application/*;q=0.4               | text/csv;charset=utf-8          | csv
            """)
    void everyFormatIsGivenToWhoAsksForIt(String accept, String type, String ending) {
        HttpResponse<String> response = service.get(WITHIN_HOPS, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type")).contains(type);
        assertThat(response.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"within-hops.%s\"".formatted(ending));
        assertThat(response.headers().allValues("vary").toString()).containsIgnoringCase("accept");
        assertThat(response.headers().firstValue("etag")).isPresent();
        assertThat(response.body()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/json", "text/csv;q=0, */*;q=0.1", "text/csv;q=0.2, application/json;q=0.3"})
    void whoDoesNotMindGetsJson(String accept) {
        assertThat(service.get(WITHIN_HOPS, "Accept", accept).headers().firstValue("content-type"))
                .contains("application/json");
        assertThat(service.get(WITHIN_HOPS).headers().firstValue("content-type"))
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv;q=0", "image/png", "text/csv;q=0.0, text/*"})
    void whoTakesNoneOfTheFormatsIsToldAllOfThem(String accept) {
        HttpResponse<String> response = service.get(WITHIN_HOPS, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).contains("text/csv", "application/gexf+xml", "application/vnd.apache.parquet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/gexf+xml", "application/json"})
    void whoAsksForTheHeadGetsTheSameHeadersAndWhoHasItNothing(String accept) {
        HttpResponse<String> answer = service.get(WITHIN_HOPS, "Accept", accept);
        HttpResponse<String> head = service.send("HEAD", WITHIN_HOPS, "Accept", accept);
        HttpResponse<String> again = service.get(
                WITHIN_HOPS,
                "Accept",
                accept,
                "If-None-Match",
                answer.headers().firstValue("etag").orElseThrow());

        for (String header : List.of("content-type", "content-disposition", "etag", "vary")) {
            assertThat(head.headers().allValues(header))
                    .isEqualTo(answer.headers().allValues(header));
        }
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void theOpenApiDocumentListsTheFormats() {
        Object content = service.json("/v1/openapi.json").at("paths./traversals/within-hops.get.responses.200.content");

        assertThat(content.toString()).contains("application/json=", "text/csv=", "application/graphml+xml=");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/traversals/nope,                                          404
            /v1/traversals/within-hops/,                                  404
            /v1/traversals/within-hops?from=gm9999,                       404
            /v1/traversals/within-hops?from=Assen,                        400
            /v1/traversals/within-hops?from=gm0001&hops=99,               400
            /v1/traversals/within-hops?from=gm0001&asOf=2009-02-30,       400
            /v1/traversals/within-hops?from=gm0001&colour=red,            400
            /v1/traversals/within-hops?from=gm0001%27%7D)%20DETACH%20DELETE, 400
            /v1/traversals/survey-versus-registry?table=none,             400
            """)
    void aQuestionThatCanNotBeAnsweredIsAProblem(String path, int status) {
        for (String format : List.of("application/json", "text/csv")) {
            HttpResponse<String> response = service.get(path, "Accept", format);

            assertThat(response.statusCode()).as(format).isEqualTo(status);
            assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        }
    }

    @Test
    void theOpenApiDocumentDescribesEachQuestion() {
        assertThat(service.json("/v1/openapi.json").get("paths").toString())
                .contains("/traversals=", "/traversals/within-hops=", "/traversals/survey-versus-registry=");
    }

    private static List<String> names() {
        return TestGraph.shared().bean(Traversals.class).list().stream()
                .map(Traversal::name)
                .toList();
    }
}
