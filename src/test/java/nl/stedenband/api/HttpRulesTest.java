package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every response of the interface, whatever was asked. */
class HttpRulesTest {
    private static Service service;

    @BeforeAll
    static void start() {
        TestGraph graph = TestGraph.shared().reset();
        record(graph, Sample.municipality("gm0363", "", "").build());
        service = Service.shared();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,    /v1/municipalities,           200
            HEAD,   /v1/municipalities,           200
            GET,    /v1/openapi.json,             200
            OPTIONS,/v1/municipalities,           405
            GET,    /v1,                          404
            GET,    /v1/,                         404
            GET,    /v1/municipalities/,          404
            GET,    /v1/municipalities/gm0363/,   404
            GET,    /v1/unknown,                  404
            GET,    /v1/municipalities/gm9999,    404
            GET,    /v1/municipalities/GM0363,    404
            GET,    /v1/municipalities/%00,       404
            GET,    /v1/partner-cities/Q1,        404
            GET,    /v1/partner-cities/köln,      404
            GET,    /v1/countries/XX,             404
            GET,    /v1/countries/xxx,            404
            GET,    /v1/networks/no-such,         404
            GET,    /v1/partnerships/p-0000000000000000, 404
            GET,    /v1/partnerships/1,           404
            GET,    /v1/sources/no-such/assertions, 404
            GET,    /v1/search,                   400
            GET,    /v1/municipalities?pages=2,   400
            GET,    /v1/municipalities?page=1&page=2, 400
            GET,    /v1/municipalities?province=GM01, 400
            GET,    /v1/municipalities?current=yes, 400
            GET,    /v1/partnerships?kind=love,   400
            GET,    /v1/sources?rank=1,           400
            GET,    /v1/countries/GH?asOf=2009-01-01, 400
            POST,   /v1/municipalities,           405
            DELETE, /v1/municipalities/gm0363,    405
            """)
    void everyResponseHasItsStatusAndTheHeadersOfAll(String method, String path, int status) {
        HttpResponse<String> response = service.send(method, path.replace("ö", "%C3%B6"));
        assertThat(response.statusCode()).isEqualTo(status);
        assertCarriesHeaders(response);
        if (status >= 400 && !method.equals("HEAD")) {
            assertIsProblem(response, status);
        }
    }

    @Test
    void everyMistakeInAQuestionIsNamedAtOnce() {
        HttpResponse<String> response = service.get(
                "/v1/partnerships?asOf=2009-02-30&saidBy=soon&knownOn=2999-01-01&reach=-1&status=dead&page=0&pageSize=101&country=Ghana&kind=x&sort=name");
        assertIsProblem(response, 400);
        assertThat(service.json(response).each("errors", "parameter"))
                .containsExactlyInAnyOrder(
                        "asOf", "saidBy", "knownOn", "reach", "status", "page", "pageSize", "country", "kind", "sort");
    }

    @Test
    void mistakesAreToldInEnglishWhateverTheReaderSpeaks() {
        HttpResponse<String> response = service.get(
                "/v1/municipalities?province=GM01&current=ja&asOf=2009-02-30&page=0&sort=name",
                "Accept-Language",
                "nl");
        assertIsProblem(response, 400);
        assertThat(service.json(response).each("errors", "reason"))
                .containsExactlyInAnyOrder(
                        "'GM01' is not the id of a province",
                        "'ja' is none of true, false",
                        "'2009-02-30' is not a day such as 2009-06-30",
                        "'0' is not a whole number from 1 to 1000000",
                        "is not known here; known are q, province, current, network, country, fields, asOf, knownOn, saidBy, reach, reachBefore, keep, status, inherited, page, pageSize, after");
    }

    @Test
    void whoWantsWhatIsNotOfferedIsToldSo() {
        HttpResponse<String> response = service.get("/v1/municipalities", "Accept", "image/png");
        assertIsProblem(response, 406);
        assertCarriesHeaders(response);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET /v1/%ZZ,                    400
            GET /v1/municipalities?q=%ZZ,   400
            GET /v1/municipalities|x,       400
            GET /v1/two words,              400
            """)
    void whatIsNoAddressIsAProblemToo(String line, int status) {
        Service.Raw response = service.raw(line);
        assertThat(response.status()).isEqualTo(status);
        assertThat(response.text()).contains("application/problem+json", "\"status\":" + status);
    }

    @Test
    void anEndlessAddressIsAProblemToo() {
        Service.Raw response = service.raw("GET /v1/municipalities?q=" + "a".repeat(9000));
        assertThat(response.status()).isEqualTo(414);
        assertThat(response.text()).contains("application/problem+json", "API-Version: " + Api.VERSION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accept-Language | ,
            Accept-Language | ;
            Accept-Language | ;;q=1, ;
            Accept-Charset  | ;
            Accept-Charset  | ,
            Accept-Charset  | ;q=1
            """)
    void whatClientsWriteOfLanguagesThatCannotBeReadIsForgotten(String name, String value) {
        assertThat(service.get("/v1/municipalities", name, value).statusCode()).isEqualTo(200);
        assertThat(service.get("/en/municipalities", name, value).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries=%", "queries=%n", "queries=%7", "%=1"})
    void aFormThatIsNotWrittenAsFormsAreIsAProblemToo(String form) {
        assertIsProblem(service.post("/v1/reconcile", "application/x-www-form-urlencoded", form), 400);
    }

    @Test
    void theHeadOfAnAnswerIsThatOfTheAnswer() {
        Map<String, List<String>> head = headers(service.send("HEAD", "/v1/municipalities"));
        Map<String, List<String>> whole = headers(service.get("/v1/municipalities"));
        whole.remove("content-length");
        assertThat(head).isEqualTo(whole);
    }

    private static Map<String, List<String>> headers(HttpResponse<String> response) {
        Map<String, List<String>> headers = new HashMap<>(response.headers().map());
        headers.keySet().removeAll(List.of("date", "connection", "x-request-id"));
        return headers;
    }

    @Test
    void longAnswersAreCompressedForWhoTakesThat() {
        HttpResponse<String> packed = service.get("/v1/openapi.json", "Accept-Encoding", "gzip");
        assertThat(packed.headers().map())
                .containsEntry("content-encoding", List.of("gzip"))
                .containsEntry("vary", List.of("Accept, Accept-Encoding"));
        assertThat(service.get("/v1/openapi.json").headers().map()).doesNotContainKey("content-encoding");
    }

    @Test
    void onlyTheFieldsThatAreAskedForAreAnswered() {
        assertThat(service.json("/v1/municipalities?fields=name,id")
                        .list("items")
                        .get(0)
                        .members())
                .containsOnlyKeys("id", "name");
        assertThat(service.json("/v1/municipalities/gm0363?fields=name").members())
                .containsOnlyKeys("name");
        HttpResponse<String> response = service.get("/v1/municipalities?fields=name,colour&page=0");
        assertIsProblem(response, 400);
        assertThat(service.json(response).each("errors", "reason"))
                .contains("colour: no such field; there are id, name, province, begins, ends, population");
    }

    @Test
    void scriptsOfOtherSitesMayAskAndKeepWhatTheyHave() {
        HttpResponse<String> response = service.send(
                "OPTIONS",
                "/v1/municipalities",
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("If-None-Match");
        assertCarriesHeaders(response);
    }

    @Test
    void scriptsOfOtherSitesMayReadFromThisMachineToo() {
        HttpResponse<String> response = service.get("/v1/municipalities", "Origin", "https://example.org");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    }

    @Test
    void whoHasTheAnswerAlreadyGetsNoCopyUntilTheGraphChanges() {
        String tag =
                service.get("/v1/municipalities").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = service.get("/v1/municipalities", "If-None-Match", "\"other\", " + tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).contains(tag);
        assertCarriesHeaders(same);
        record(TestGraph.shared(), Sample.municipality("gm0014", "", "").build());
        HttpResponse<String> changed = service.get("/v1/municipalities", "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.headers().firstValue("ETag")).isPresent().isNotEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            W/"x"                | 200
            W/"%s"               | 304
            "%s"                 | 304
            "a,b", W/"c", "%s"   | 304
            "a,%s"               | 200
            %s                   | 200
            *                    | 304
            """)
    void tagsAreComparedWeakly(String known, int status) {
        String tag = service.get("/v1/countries").headers().firstValue("ETag").orElseThrow();
        String opaque = tag.replaceFirst("W/", "").replace("\"", "");

        assertThat(service.get("/v1/countries", "If-None-Match", known.formatted(opaque))
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void anErrorIsNoAnswerThatOneMightHave() {
        String tag =
                service.get("/v1/municipalities").headers().firstValue("ETag").orElseThrow();
        assertThat(service.get("/v1/municipalities/gm9999", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness", "/nothing"})
    void whatLiesOutsideTheInterfaceIsAsSafe(String path) {
        HttpResponse<String> response = service.get(path);
        assertThat(response.statusCode()).isEqualTo(path.equals("/nothing") ? 404 : 200);
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOpenApiDocumentDescribesEveryRoute() {
        Service.Json document = service.json("/v1/openapi.json");
        assertThat((String) document.get("openapi")).startsWith("3.");
        assertThat(document.at("info.version")).isEqualTo(Api.VERSION);
        assertThat((Map<String, Object>) document.at("info.contact")).containsKeys("name", "url", "email");
        Map<String, Object> paths = (Map<String, Object>) document.get("paths");
        assertThat(paths.keySet())
                .contains(
                        "/municipalities",
                        "/municipalities/{id}",
                        "/partner-cities/{id}",
                        "/countries/{id}/partnerships",
                        "/networks/{id}/members",
                        "/partnerships/{id}/assertions",
                        "/sources/{id}/assertions",
                        "/search");
        assertThat(service.get("/v1/openapi.json").body()).doesNotContain("null\":", "\"nullable\"");
        assertThat(referencesOf(document.members())).allSatisfy(reference -> assertThat(
                        document.at(reference.substring(2).replace('/', '.')))
                .as(reference)
                .isNotNull());
    }

    @Test
    void theDescriptionSaysWhatMustBeAskedAndWhatIsUsual() {
        Map<String, Object> hops = parameters("/traversals/within-hops");
        assertThat(hops.get("from")).asString().contains("required=true").contains("example=gm0363");
        assertThat(hops.get("pageSize")).asString().contains("default=1000");
        assertThat(parameters("/traversals/active-in-country").get("country"))
                .asString()
                .contains("required=true");
        assertThat(parameters("/search").get("q")).asString().contains("required=true");
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyOperationIsDescribedWithWhatItAnswers() {
        Map<String, Object> paths =
                (Map<String, Object>) service.json("/v1/openapi.json").get("paths");
        assertThat(paths)
                .allSatisfy((path, item) -> assertThat(((Map<String, Map<String, Map<String, Object>>>) item).values())
                        .isNotEmpty()
                        .allSatisfy(operation -> assertThat(((Map<?, ?>) operation.get("responses")).keySet())
                                .asString()
                                .containsPattern("20[01]")));
    }

    /** Of an operation, by name; those that are shared are named only by where they are described. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> parameters(String path) {
        Map<String, Object> paths =
                (Map<String, Object>) service.json("/v1/openapi.json").get("paths");
        Map<String, Object> operation = ((Map<String, Map<String, Object>>) paths.get(path)).get("get");
        Map<String, Object> byName = new HashMap<>();
        for (Map<String, Object> parameter : (List<Map<String, Object>>) operation.get("parameters")) {
            byName.put((String) parameter.get("name"), parameter);
        }
        return byName;
    }

    private static List<String> referencesOf(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .flatMap(member -> member.getKey().equals("$ref") && member.getValue() instanceof String text
                            ? Stream.of(text)
                            : referencesOf(member.getValue()).stream())
                    .filter(reference ->
                            !reference.substring(reference.lastIndexOf('/')).contains("."))
                    .toList();
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(item -> referencesOf(item).stream()).toList()
                : List.of();
    }

    private static void assertCarriesHeaders(HttpResponse<String> response) {
        assertThat(response.headers().map())
                .containsEntry("api-version", List.of(Api.VERSION))
                .containsEntry("access-control-allow-origin", List.of("*"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("x-frame-options", List.of("DENY"))
                .containsKeys("cache-control", "strict-transport-security", "referrer-policy", "x-request-id");
        assertThat(response.headers().firstValue("content-security-policy").orElseThrow())
                .contains("frame-ancestors 'none'");
    }

    private static void assertIsProblem(HttpResponse<String> response, int status) {
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(service.json(response).members())
                .containsEntry("status", status)
                .containsEntry(
                        "requestId",
                        response.headers().firstValue("X-Request-Id").orElseThrow())
                .containsKeys("type", "title", "detail", "instance", "errors");
    }

    private static void record(TestGraph graph, Assertion assertion) {
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(List.of(assertion.cites().source()));
        recorder.record(List.of(assertion));
    }
}
