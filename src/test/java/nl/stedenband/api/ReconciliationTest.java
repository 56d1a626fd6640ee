package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reconciliation service as its specification 0.2 describes it, on a graph of a handful of nodes. */
class ReconciliationTest {
    private static final String SPITEFUL = "Dorp <script>alert('x')</script> & \"Co\"";

    private static Service service;
    private static ReconciliationClient client;

    @BeforeAll
    static void record() {
        TestGraph graph = TestGraph.shared().reset();
        List<Assertion> all = List.of(
                named("NL", "Netherlands", "Nederland", ""),
                named("DE", "Germany", "Duitsland", ""),
                named("gm0518", "'s-Gravenhage", "Den Haag\nThe Hague", "NL"),
                named("gm0001", SPITEFUL, "", "NL"),
                named("x-de-koeln", "Köln", "Keulen\nCologne", "DE"),
                named("Q365", "Köln", "", "DE"),
                Sample.identity("x-de-koeln", "Q365").build(),
                Sample.tie("gm0518", "Q365").held("1958/2010").seen("2009").build(),
                Sample.membership("gm0518", "eurocities").seen("2009").build());
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
        service = Service.shared();
        client = new ReconciliationClient(service);
    }

    @Test
    void theManifestSaysWhatIsOfferedAtAddressesThatAnswer() {
        Service.Json manifest = client.get("", "manifest");

        assertThat(manifest.each("defaultTypes", "id")).contains("municipality", "partnerCity", "country", "network");
        for (String sort : List.of("entity", "property", "type")) {
            Object address = manifest.at("suggest." + sort + ".service_url") + ""
                    + manifest.at("suggest." + sort + ".service_path");
            assertThat(service.get(path(address) + "?prefix=").statusCode()).isEqualTo(200);
        }
        assertThat(service.get(path(manifest.at("preview.url").toString().replace("{{id}}", "gm0518")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.get(path(manifest.at("view.url").toString().replace("{{id}}", "gm0518")))
                        .headers()
                        .firstValue("Location"))
                .contains("/nl/gemeenten/gm0518");
        assertThat(service.get(path(manifest.get("documentation"))).statusCode())
                .isEqualTo(200);
        assertThat(service.get(path(manifest.get("logo"))).statusCode()).isEqualTo(200);
    }

    @Test
    void aBatchAsOpenRefineSendsItIsAnsweredQueryByQuery() {
        String queries =
                IntStream.range(0, 10).mapToObj(i -> """
                        "q%d": {"query": "Den Haag", "type": "municipality", "type_strict": "should", "limit": 3,
                                "properties": [
                                  {"pid": "country", "v": {"id": "NL", "name": "Netherlands"}},
                                  {"pid": "population", "v": 566221.0},
                                  {"pid": "code", "v": ["0518", 518]},
                                  {"pid": "ends", "v": true}]}""".formatted(i)).collect(Collectors.joining(",", "{", "}"));

        Service.Json results = client.reconcile(queries);

        assertThat(results.members()).hasSize(10);
        assertThat(results.object("q9").list("result").get(0).members())
                .containsEntry("id", "gm0518")
                .containsEntry("match", true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": " "}
            {"query": "Den Haag", "properties": [{"pid": "provincie", "v": "Zuid-Holland"}]}
            {"query": {"not": "a text"}}
            5
            """)
    void aCellThatCanBeNoQueryHasAnEmptyResultAndTheOthersTheirs(String wrong) {
        Service.Json results = client.reconcile("{\"q0\": %s, \"q1\": {\"query\": \"Keulen\"}}".formatted(wrong));

        assertThat(results.object("q0").list("result")).isEmpty();
        assertThat(results.object("q1").each("result", "id")).containsExactly("Q365");
    }

    @Test
    void anEmptyCellBesideANameIsNotCompared() {
        assertThat(client.candidates("""
                        {"query": "Keulen", "properties": [{"pid": "country", "v": null}]}""").get(0).get("id")).isEqualTo("Q365");
    }

    @Test
    void aQueryInTheAddressIsAnsweredToo() {
        HttpResponse<String> response = service.get(ReconciliationClient.ROOT + "?queries="
                + URLEncoder.encode("{\"q\": {\"query\": \"Keulen\"}}", StandardCharsets.UTF_8));

        assertThat(service.json(response).object("q").each("result", "id")).containsExactly("Q365");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "Q365"}                                           | Q365
            {"query": "x-de-koeln"}                                     | Q365
            {"query": "partnerCity/Q365"}                               | Q365
            {"properties": [{"pid": "code", "v": 518}]}                 | gm0518
            {"properties": [{"pid": "wikidata", "v": "http://www.wikidata.org/entity/Q365"}]} | Q365
            {"properties": [{"pid": "name", "v": "The Hague"}]}         | gm0518
            {"query": "The Hgaue", "type": ["place", "country"]}        | gm0518
            {"query": "Köln", "type": "partnerCity", "type_strict": "all"} | Q365
            {"query": "DE"}                                             | DE
            """)
    void aThingIsFoundByWhatItIsCalledOrIdentifiedBy(String query, String id) {
        assertThat(client.candidates(query).get(0).get("id")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"query": "Köln", "type": "municipality"}
            {"query": "zzzzzz"}
            {"query": "?!"}
            {"query": "AND OR NOT (\\"\\\\ ~ *"}
            {"properties": [{"pid": "country", "v": "NL"}]}
            """)
    void whatFitsNothingGetsNothing(String query) {
        assertThat(client.candidates(query)).isEmpty();
    }

    @Test
    void everyScoreIsMadeOfItsFeatures() {
        Service.Json candidate = client.candidates("""
                        {"query": "Koln", "type": "partnerCity", "type_strict": "should",
                         "properties": [{"pid": "country", "v": "NL"}]}""").get(0);

        assertThat(candidate.each("features", "id"))
                .containsExactly("name", "type", "country", "exactName", "contradicted");
        assertThat(candidate.each("features", "value")).containsExactly(100.0, 100.0, 0.0, true, true);
        assertThat(candidate.get("score")).isEqualTo(76.47);
        assertThat(candidate.get("match")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            queries=[                                | queries
            queries=[]                               | queries
            queries={"q": 1}                         | queries.q
            queries={"q": {}}                        | queries.q.query
            queries={"q": {"query": " "}}            | queries.q.query
            queries={"q": {"query": 5, "lang": "nl", "limit": 0, "type": ["town", 3], "type_strict": "very", "properties": [1, {"v": "x"}, {"pid": "colour", "v": null}, {"pid": "code", "v": [[1], {}]}]}} | queries.q.query queries.q.lang queries.q.limit queries.q.type[0] queries.q.type[1] queries.q.type_strict queries.q.properties[0] queries.q.properties[0].pid queries.q.properties[0].v queries.q.properties[1].pid queries.q.properties[2].pid queries.q.properties[3].v[0] queries.q.properties[3].v[1].id
            extend={"ids": "gm0518", "properties": [{"id": "colour"}, {"settings": {"limit": -1, "content": "all", "asOf": "2009-02-30", "size": 1}}]} | extend.ids extend.properties[0].id extend.properties[1].id extend.properties[1].settings.limit extend.properties[1].settings.content extend.properties[1].settings.asOf extend.properties[1].settings.size
            extend={}                                | extend.ids extend.properties
            query=Den Haag                           | query queries
            """)
    void everyMistakeInABatchIsNamedWithItsPlace(String form, String places) {
        int sign = form.indexOf('=');

        HttpResponse<String> response =
                service.postForm(ReconciliationClient.ROOT, Map.of(form.substring(0, sign), form.substring(sign + 1)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(service.json(response).each("errors", "parameter"))
                .containsExactlyInAnyOrder((Object[]) places.split(" "));
    }

    @Test
    void aBatchThatIsTooLargeIsRefused() {
        String queries = IntStream.range(0, 51)
                .mapToObj(i -> "\"q%d\": {\"query\": \"Köln\"}".formatted(i))
                .collect(Collectors.joining(",", "{", "}"));

        HttpResponse<String> response = service.postForm(ReconciliationClient.ROOT, Map.of("queries", queries));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("There are 51 queries in the batch; 50 are allowed.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            entities?prefix=K%C3%B6                      | Q365
            entities?prefix=den+h                        | gm0518
            entities?prefix=gm0518                       | gm0518
            entities?prefix=x-de-koeln                   | Q365
            entities?prefix=&type=country                | DE NL
            entities?prefix=&type=country&cursor=1       | NL
            entities?prefix=K&type=municipality          |
            types?prefix=par                             | partnerCity
            types?prefix=city                            | partnerCity
            types?prefix=p&cursor=2                      | province programme
            properties?prefix=co                         | code country coordinates
            properties?prefix=k                          |
            entities?prefix=K%C3%B6&key=&filter=x&spell=always&lang=en&type_strict=any | Q365
            """)
    void whatIsBegunIsCompleted(String path, String ids) {
        assertThat(client.get("/suggestions/" + path, "suggestions").each("result", "id"))
                .containsExactly(ids == null ? new Object[0] : ids.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /suggestions/entities                        | prefix
            /suggestions/types?cursor=-1                 | prefix cursor
            /properties?type=town&limit=none             | type limit
            /preview                                     | id
            """)
    void whatIsAskedWronglyIsSaidSo(String path, String parameters) {
        HttpResponse<String> response = service.get(ReconciliationClient.ROOT + path);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(service.json(response).each("errors", "parameter"))
                .containsExactly((Object[]) parameters.split(" "));
    }

    @Test
    void propertiesAreProposedThatThingsOfTheTypeHave() {
        assertThat(client.get("/properties?type=municipality", "proposal").each("properties", "id"))
                .contains("code", "province", "partner", "network")
                .doesNotContain("wikidata");
        assertThat(client.get("/properties?type=country&limit=2", "proposal").each("properties", "id"))
                .containsExactly("name", "code");
        assertThat(client.get("/properties", "proposal").list("properties")).hasSize(14);
    }

    @Test
    void aTableIsExtendedWithWhatIsKnownOnTheDay() {
        Service.Json rows = client.extend("""
                {"ids": ["gm0518", "x-de-koeln", "gm9999", "no id", ""],
                 "properties": [
                   {"id": "name", "settings": {"limit": "2"}},
                   {"id": "country"},
                   {"id": "partner", "settings": {"asOf": "2009-06-30", "content": "id"}},
                   {"id": "network", "settings": {"asOf": "2009-06-30", "limit": 0, "content": "name"}}]}""").object("rows");

        assertThat(rows.get("gm0518"))
                .isEqualTo(Map.of(
                        "name", List.of(Map.of("str", "'s-Gravenhage"), Map.of("str", "Den Haag")),
                        "country", List.of(Map.of("id", "NL", "name", "Netherlands")),
                        "partner", List.of(Map.of("str", "Q365")),
                        "network", List.of(Map.of("id", "network/eurocities", "name", "eurocities"))));
        assertThat(rows.at("x-de-koeln.partner")).isEqualTo(List.of(Map.of("str", "gm0518")));
        assertThat(rows.at("gm9999.name")).isEqualTo(List.of());
        assertThat(rows.at("no id.country")).isEqualTo(List.of());
        assertThat(rows.object("").get("country")).isEqualTo(List.of());
    }

    @Test
    void onlyThePreviewMayBeFramedAndItRunsNothing() {
        HttpResponse<String> preview = service.get(ReconciliationClient.ROOT + "/preview?id=gm0518");

        assertThat(preview.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("frame-ancestors *", "default-src 'none'")
                        .doesNotContain("unsafe", "script-src"));
        assertThat(preview.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(preview.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        for (String other : List.of("/v1/municipalities/gm0518", ReconciliationClient.ROOT, "/nl/gemeenten/gm0518")) {
            HttpResponse<String> response = service.get(other);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
            assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
        }
    }

    @Test
    void namesAreTextInThePreviewWhateverStandsInThem() {
        Document page = Jsoup.parse(
                service.get(ReconciliationClient.ROOT + "/preview?id=gm0001").body());

        assertThat(page.selectFirst("h1 a").text()).isEqualTo(SPITEFUL);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.selectFirst("h1 a").attr("href")).isEqualTo("/things?id=gm0001");
    }

    @Test
    void scriptsOfOtherSitesMaySendFormsHereOnly() {
        String[] preflight = {"Origin", "https://example.org", "Access-Control-Request-Method", "POST"};

        assertThat(service.send("OPTIONS", ReconciliationClient.ROOT, preflight)
                        .headers()
                        .firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).contains("POST"));
        assertThat(service.send("OPTIONS", "/v1/municipalities", preflight)
                        .headers()
                        .firstValue("Access-Control-Allow-Methods"))
                .hasValueSatisfying(methods -> assertThat(methods).doesNotContain("POST"));
    }

    private static String path(Object address) {
        return address.toString().replaceFirst("^https?://[^/]+", "");
    }

    private static Assertion named(String id, String name, String others, String country) {
        Sample sample = Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name);
        if (!others.isEmpty()) {
            sample.saying(Attribute.OTHER_NAMES, others);
        }
        return country.isEmpty()
                ? sample.build()
                : sample.with(ParticipantRole.WITHIN, ThingId.country(country)).build();
    }
}
