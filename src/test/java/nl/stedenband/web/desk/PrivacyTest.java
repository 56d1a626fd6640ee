package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.exchange.snapshot.Snapshots;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever officers write, or others to the editors, in whatever field, nobody else comes to see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrivacyTest {
    /** Stands in every field of the desk, of proposals and of accounts, and nowhere else. */
    private static final String MARKER = "xqzmarkering";

    /** Of an account that there isn't, in the description of the interface. */
    private static final String EXAMPLE = "account-0f3c2a1b4d5e6f70";

    /** So much of it that a search that looked among it would find it, and an error that repeats it doesn't have it whole. */
    private static final String START = "xqzmark";

    /** Of each collection a thing that is there. */
    private static final Map<String, String> IDS = Map.of(
            "municipalities", "gm0002",
            "partner-cities", "Q1",
            "countries", "GH",
            "networks", "eurocities",
            "themes", "water",
            "programmes", "logo",
            "sources", "decision-2026",
            "requests", "1",
            "edit", "tie");

    private final HttpClient reader = HttpClient.newHttpClient();
    private DeskOffice office;
    private Browser anna;
    private Browser bert;
    private String partnership;

    @AfterAll
    void leaveNothing() {
        TestGraph.shared().reset();
    }

    @BeforeAll
    void writeTheMarkerIntoEveryField() {
        office = new DeskOffice();
        anna = office.anna();
        bert = office.officer(DeskOffice.BERT);
        String request = send("/en/desk/requests/new", fields());
        String opened = send(request + "/shortlist");
        call();
        send(
                "/en/desk/offers",
                "offer-town",
                "gm0002",
                "offer-themes",
                "water",
                "offer-hours",
                "40",
                "offer-function",
                MARKER,
                "offer-until",
                "2099-12-31");
        light(opened);
        send(
                opened,
                "do",
                "approach",
                "town",
                "gm0002",
                "why",
                MARKER,
                "letter-sent",
                "yes",
                "through",
                MARKER,
                "next",
                MARKER,
                "due",
                "2026-11-09");
        send(opened, "do", "answer", "town", "gm0002", "answer", "yes", "said", MARKER, "next", MARKER);
        send(opened, "do", "letter", "town", "gm0002", "letter-language", "fr");
        send(opened, "do", "note", "text", MARKER);
        send(opened, "do", "correct-note", "note", "1", "text", MARKER + " again", "reason", MARKER);
        send(opened, "do", "note", "text", MARKER);
        send(opened, "do", "erase-note", "note", "2", "reason", MARKER);
        assertThat(anna.sendFile(
                                opened,
                                opened + "/attachments",
                                new Browser.SentFile(MARKER + ".pdf", "application/pdf", SampleFiles.pdf(MARKER)))
                        .status())
                .isEqualTo(303);
        send(opened, "do", "correct-approach", "town", "gm0002", "through", MARKER, "why", MARKER, "reason", MARKER);
        send(request + "/destruction", "do", "ask", "reason", MARKER);
        send(
                opened,
                "do",
                "close",
                "outcome",
                "new-partnership",
                "with",
                "gm0002",
                "kind",
                "project",
                "since",
                "2026",
                "reason",
                MARKER,
                "source-title",
                "Decision",
                "source-publisher",
                "Nieuwstad",
                "source-published",
                "2026");
        afterMatch(opened);
        send("/en/desk/contacts", "municipality", "gm0002", "mailbox", MARKER + "@nieuwstad.example");
        assertThat(anna.open(request).html().text()).contains(MARKER);
        propose();
        partnership = anna.open(opened)
                .html()
                .select("main a[href^=/en/partnerships/]")
                .attr("href")
                .replaceAll(".*/", "");
    }

    /** A phase, results that nobody confirms, one that was confirmed and keeps its reasons to itself, and an ending. */
    private void afterMatch(String opened) {
        String[] phase = {
            "phase-kind", "execution", "phase-planned-begin", "2024-01-01", "phase-planned-end", "2024-02-01"
        };
        send(opened, with(phase, "do", "add-phase"));
        send(opened, with(phase, "do", "correct-phase", "phase", "1", "reason", MARKER));
        send(opened, with(result(MARKER), "do", "add-result"));
        send(opened, with(result("wells"), "do", "add-result"));
        assertThat(bert.send(opened, opened, "do", "confirm-result", "result", "2")
                        .status())
                .isEqualTo(303);
        send(opened, with(result("wells"), "do", "correct-result", "result", "2", "reason", MARKER));
        assertThat(bert.send(opened, opened, "do", "confirm-result", "result", "2")
                        .status())
                .isEqualTo(303);
        String[] ending = {
            "ending-last-day",
            "2024-02-02",
            "ending-cause",
            "other",
            "ending-words",
            MARKER,
            "ending-by",
            "partner",
            "ending-function",
            MARKER,
            "ending-remains",
            MARKER
        };
        send(opened, with(with(ending, result(MARKER)), "do", "add-ending"));
        assertThat(anna.open(opened).html().select("main").text()).contains("Public");
    }

    private static String[] result(String word) {
        return new String[] {
            "result-indicator", word,
            "result-baseline", word,
            "result-target", word,
            "result-actual", word,
            "result-on", "2024-02-01",
            "result-theme", word,
            "source-title", word,
            "source-publisher", word,
            "source-published", "2024",
            "source-url", "https://" + word + ".example",
            "locator", word
        };
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.concat(Arrays.stream(fields), Arrays.stream(more)).toArray(String[]::new);
    }

    /** One that stands, and one that was withdrawn, of which nothing is public any more. */
    private void call() {
        Calls calls = TestGraph.shared().bean(Calls.class);
        CallWords plain = new CallWords("Wie helpt?", "Who helps?");
        CallWords marked = new CallWords(MARKER, MARKER);
        for (CallWords words : List.of(plain, marked)) {
            CallText text = new CallText(
                    words,
                    words,
                    List.of("water"),
                    "GH",
                    LocalDate.parse("2099-12-31"),
                    List.of(new CallCriterion(words, 1)));
            calls.publish(1, text, Actor.stranger("test"));
        }
        send("/en/desk/calls/2", "withdraw-why", MARKER);
        answer();
        assertThat(anna.open("/en/desk/calls/2").html().text()).contains(MARKER);
    }

    /** One that two officers let, and one that replaced it and that they refused. */
    private void answer() {
        String form = "/en/calls/1";
        for (int i = 0; i < 2; i++) {
            Browser stranger = new Browser(office.reader());
            assertThat(stranger.send(
                                    form,
                                    form,
                                    "answer-town",
                                    "gm0002",
                                    "answer-function",
                                    MARKER,
                                    "answer-offer",
                                    MARKER,
                                    "answer-motivation",
                                    MARKER,
                                    "answer-mailbox",
                                    MARKER + "@nieuwstad.example")
                            .status())
                    .isEqualTo(200);
        }
        String let = "/en/desk/calls/1/answers/1";
        String refused = "/en/desk/calls/1/answers/2";
        send(refused, "do", "refuse", "refuse-why", MARKER);
        send(let, "do", "let");
        assertThat(bert.send(let, let, "do", "let").status()).isEqualTo(303);
        String[] judgement = {"do", "score", "points-1", "4", "reason-1", MARKER};
        send(let, judgement);
        assertThat(bert.send(let, let, judgement).status()).isEqualTo(303);
        assertThat(anna.open(refused).html().text()).contains(MARKER);
    }

    /** Red ones, on the country and on who asks, and that a second officer agrees. */
    private void light(String opened) {
        String country = "/en/desk/countries/GH";
        for (String partner : List.of("", "Twifo", MARKER)) {
            assertThat(anna.send(
                                    country,
                                    country + "/light",
                                    "light",
                                    "red",
                                    "light-partner",
                                    partner,
                                    "light-why",
                                    MARKER,
                                    "light-until",
                                    "2099-12-31")
                            .status())
                    .isEqualTo(303);
        }
        send(opened, "do", "ask-consent", "consent-why", MARKER);
        assertThat(bert.send(opened, opened, "do", "give-consent", "consent-remark", MARKER)
                        .status())
                .isEqualTo(303);
        assertThat(anna.open(country).html().text()).contains(MARKER);
    }

    /** One that waits, with an editor's word, and one that was turned down. */
    private void propose() {
        String name = MARKER + "@redactie.example";
        SignedInService.add(name, AccountRole.EDITOR);
        Browser editor = new Browser(office.reader());
        editor.signIn(name, SignedInService.PASSWORD);
        Browser stranger = new Browser(office.reader());
        for (String decision : List.of("agree", "reject")) {
            String form = "/en/edit/tie";
            stranger.send(form, form, proposed());
            String proposal = "/en/edit/proposals/" + (decision.equals("agree") ? 1 : 2);
            editor.send(proposal, proposal, "do", decision, "remark", MARKER);
            assertThat(editor.open(proposal).html().select("main").text()).contains(MARKER);
        }
        String list = "/en/edit/municipalities/gm0002";
        String sent = "municipality,partnership,partner,country,answer\ngm0002,," + MARKER + ",Ghana,\n";
        assertThat(stranger.sendFile(
                                list,
                                list,
                                sent.getBytes(StandardCharsets.UTF_8),
                                "mailbox",
                                MARKER + "@nieuwstad.example",
                                "remark",
                                MARKER)
                        .status())
                .isEqualTo(303);
        assertThat(editor.open("/en/edit/proposals/3").html().select("main").text())
                .contains(MARKER);
        String account = "/en/account";
        editor.send(account, account + "/tokens", "purpose", MARKER, "role", "editor", "days", "30");
    }

    private static String[] proposed() {
        Map<String, String> fields = new TreeMap<>(Map.of("mailbox", MARKER + "@example.org", "remark", MARKER));
        for (EditField field : EditKind.TIE.fields()) {
            fields.put(
                    field.word(),
                    switch (field) {
                        case MUNICIPALITY -> "gm0002";
                        case COUNTRY -> "GH";
                        case TIE_KIND -> "project";
                        case SINCE, UNTIL, SEEN, SOURCE_PUBLISHED -> "2026";
                        case SOURCE_URL -> "https://example.org/" + MARKER;
                        case SOURCE_RANK -> "press";
                        case PARTNER, SOURCE -> "";
                        default -> MARKER;
                    });
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    void nothingPublicSaysIt() {
        List<String> read = new ArrayList<>();
        for (String address : addresses()) {
            HttpResponse<String> response = get(address);
            assertThat(response.body().replace(EXAMPLE, ""))
                    .as(address)
                    .doesNotContain(MARKER)
                    .doesNotContainPattern("account-[0-9a-f]{16}");
            if (response.statusCode() == 200) {
                read.add(address);
            }
        }
        assertThat(read)
                .hasSizeGreaterThan(70)
                .contains("/v1/partnerships/" + partnership, "/v1/changes", "/en/map", "/v1/calls", "/en/calls/1");
        assertThat(get("/en/calls/2").body()).contains("withdrawn").doesNotContain(MARKER);
    }

    @Test
    void noSearchFindsIt() {
        assertThat(Stream.of(
                                "/v1/search?q=",
                                "/v1/municipalities?q=",
                                "/v1/partner-cities?q=",
                                "/v1/sources?q=",
                                "/en/search?q=",
                                "/en/search/suggestions?q=",
                                "/en/partner-cities?q=",
                                "/en/sources?q=")
                        .map(path -> get(path + START).body()))
                .noneMatch(body -> body.contains(MARKER));
    }

    @Test
    void nothingInTheDatabaseSaysItInPlain() {
        assertThat(TestGraph.shared().query("""
                        MATCH (n)
                        UNWIND keys(n) AS key
                        WITH n, key, toStringOrNull(n[key]) AS text
                        WHERE text CONTAINS $marker OR any(word IN toStringList(CASE WHEN text IS NULL THEN n[key] ELSE [] END) WHERE word CONTAINS $marker)
                        RETURN labels(n) AS labels, key
                        """, Map.of("marker", MARKER))).isEmpty();
        assertThat(TestGraph.shared().query("""
                        MATCH (desk:Request|RequestVersion|Case|CaseVersion|AttachmentChunk|FrozenShortlist|Contact|CountryLights|CountryLightsVersion|Call|CallVersion|CallAnswer|CallAnswerVersion|Offer|OfferVersion|DeskAmendment|Proposal|Revision)--(other)
                        WHERE NOT other:Request|RequestVersion|Case|CaseVersion|AttachmentChunk|FrozenShortlist|Contact|CountryLights|CountryLightsVersion|Call|CallVersion|CallAnswer|CallAnswerVersion|Offer|OfferVersion
                        RETURN other
                        """, Map.of())).isEmpty();
    }

    @Test
    void whoIsNoEditorIsRefusedWithoutAWordOfIt() {
        for (String path : List.of("/en/edit/proposals/1", "/en/edit/proposals/2", "/en/edit/revisions/1")) {
            Browser.Response refused = anna.open(path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.html().text()).doesNotContain(MARKER);
        }
        assertThat(anna.open("/en/edit").html().text()).doesNotContain(MARKER).doesNotContain("Proposal 1");
    }

    @Test
    void theSnapshotIsWithoutIt(@TempDir Path folder) throws IOException {
        Path file = Snapshots.save(TestGraph.shared(), folder.resolve("registry.jsonl.gz"));

        try (GZIPInputStream content = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Decision")
                    .doesNotContain(MARKER);
        }
    }

    @Test
    void whoIsNoOfficerIsRefusedWithoutAWordOfIt() {
        SignedInService.add("editor@vng.example", AccountRole.EDITOR);
        Browser editor = new Browser(office.reader());
        editor.signIn("editor@vng.example", SignedInService.PASSWORD);

        for (String path : List.of(
                "/en/desk",
                "/en/desk/requests/1",
                "/en/desk/requests/1/shortlist",
                "/en/desk/requests/1/shortlist.csv",
                "/en/desk?whose=all&q=" + START,
                "/en/desk/calendar",
                "/en/desk/figures",
                "/en/desk/figures.csv",
                "/en/desk/retention",
                "/en/desk/reports",
                "/en/desk/cases/1/certificate",
                "/en/desk/requests/1/destruction",
                "/en/desk/requests/1/officer",
                "/en/desk/cases/1/officer",
                "/en/desk/requests/1/weights",
                "/en/desk/cases/1",
                "/en/desk/cases/1/shortlist.csv",
                "/en/desk/cases/1/attachments/1",
                "/en/desk/cases/1/brief",
                "/en/desk/countries/GH",
                "/en/desk/cases/1/approach?town=gm0002",
                "/en/desk/requests/1/call",
                "/en/desk/calls",
                "/en/desk/calls/2",
                "/en/desk/offers",
                "/en/desk/calls/1/answers/1",
                "/en/desk/contacts")) {
            Browser.Response refused = editor.open(path);
            assertThat(refused.status()).as(path).isEqualTo(403);
            assertThat(refused.html().text()).doesNotContain(MARKER);
        }
        assertThat(anna.open("/en/log").status()).isEqualTo(403);
    }

    private static String[] fields() {
        List<String> fields = new ArrayList<>();
        for (RequestField field : RequestField.values()) {
            fields.add(field.word());
            fields.add(
                    switch (field) {
                        case COUNTRY -> "GH";
                        case PARTNER, PROGRAMME_NETWORK -> "";
                        case NAME -> "Twifo";
                        case MAILBOX -> MARKER + "@twifo.example";
                        case RECEIVED, TERM -> "2026-11-01";
                        case AT_LEAST, PROGRAMME_AT_LEAST, HOURS -> "0";
                        case BELOW, PROGRAMME_BELOW -> "90000000";
                        default -> MARKER;
                    });
        }
        return fields.toArray(String[]::new);
    }

    /** Of everything that can be read in English, with the ids of things; without what others made. */
    private List<String> addresses() {
        List<String> questions = office.reader().bean(Traversals.class).list().stream()
                .map(Traversal::name)
                .toList();
        return office.reader()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> !path.startsWith("/webjars") && !path.startsWith("/assets") && !path.startsWith("/nl/"))
                .flatMap(path -> path.matches(".*/(traversals|questions)/.*")
                        ? questions.stream().map(name -> filled(path, name))
                        : Stream.of(filled(path, id(path))))
                .distinct()
                .toList();
    }

    private String id(String path) {
        String collection = path.replaceFirst("/\\{.*", "").replaceFirst(".*/", "");
        return collection.equals("partnerships") ? partnership : IDS.getOrDefault(collection, "1");
    }

    private static String filled(String path, String id) {
        return path.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", "csv");
    }

    private HttpResponse<String> get(String address) {
        try {
            return reader.send(
                    HttpRequest.newBuilder(URI.create(office.reader().address(address)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new IllegalStateException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return where it leads to */
    private String send(String page, String... fields) {
        Browser.Response response = anna.send(page, page, fields);
        assertThat(response.status())
                .as(response.html().select("[role=alert]").text())
                .isEqualTo(303);
        return response.location();
    }
}
