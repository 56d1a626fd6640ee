package nl.stedenband.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.model.Pageable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.editing.Proposal;
import nl.stedenband.editing.ProposalDecisions;
import nl.stedenband.editing.Proposals;
import nl.stedenband.editing.Proposer;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A municipality gets its list, fills it in, sends it back, and after an editor agreed its word is in the registry. */
class OwnListPagesTest {
    private static final String PAGE = "/en/edit/municipalities/gm0002";

    private final Reader reader = SignedInService.empty();
    private final Browser town = new Browser(reader);

    @BeforeEach
    void record() {
        SmallRegistry.recorded();
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void thePageOfAMunicipalityLeadsToItsList() {
        String link = town.open("/nl/gemeenten/gm0002")
                .html()
                .select("a:contains(Klopt deze lijst?)")
                .attr("href");

        assertThat(link).isEqualTo("/nl/wijzigen/gemeenten/gm0002");
        Document page = town.open(link).html();
        assertThat(page.select("h1").text()).isEqualTo("Klopt de lijst van Nieuwstad?");
        assertThat(page.select("a.language").attr("href")).isEqualTo(PAGE);
        assertThat(page.select("a[download]").attr("href")).isEqualTo(link + "/list.csv");
    }

    @Test
    void theListIsAFileWithARowForEachTie() {
        Browser.Response list = town.open(PAGE + "/list.csv");

        assertThat(list.headers().get("content-type")).containsExactly("text/csv; charset=utf-8");
        assertThat(list.headers().get("content-disposition").get(0))
                .startsWith("attachment; filename=\"stedenband-gm0002-20");
        assertThat(file(PAGE).lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("gm0002,p-", ",Preston,", ",1990~,,2009,Oudstad,");
    }

    @Test
    void whatWasUnderstoodIsToldAndAnEditorLooksAtIt() {
        Browser.Response sent = send(filled("yes,1991,,,") + ",,Kumasi,Ghana,stedenband,,,,,,,2024,,,\r\n");

        assertThat(sent.status()).as(sent.html().select("[role=alert]").text()).isEqualTo(303);
        Document told = town.open(sent.location()).html();
        assertThat(told.select("h1").text()).isEqualTo("The list of Nieuwstad was received");
        assertThat(told.select("dl").text())
                .isEqualTo(
                        "Ties confirmed 1 Ties said to have ended 0 Ties said never to have been 0 Ties added 1 Offers for the desk 0");
        Proposal proposal = waiting();
        assertThat(told.select("main").text()).contains("proposal " + proposal.number());
        assertThat(proposal.proposer()).isEqualTo(Proposer.MUNICIPALITY);
        assertThat(proposal.mailbox()).isEqualTo("international@nieuwstad.example");
        assertThat(proposal.remark()).isEqualTo("Zoals besloten: één jaar later");
        assertThat(proposal.municipality().id()).isEqualTo("gm0002");
        assertThat(page()).doesNotContain("Kumasi");

        Account editor = SignedInService.add("anna@vng.example", AccountRole.EDITOR);
        reader.bean(ProposalDecisions.class)
                .agree(proposal.number(), proposal.version(), "", Set.of(), new Actor(editor.id(), "test"));

        assertThat(page()).contains("Kumasi", "opgave-van-de-gemeente-nieuwstad-20");
        assertThat(file(PAGE).lines().filter(row -> row.contains(",Preston,")))
                .singleElement()
                .asString()
                .contains(",1991,")
                .doesNotContain("Oudstad");
        assertThat(town.open("/en/municipalities/gm0001").html().select("main").text())
                .contains("Preston")
                .doesNotContain("opgave-van-de-gemeente");
        assertThat(town.open(sent.location()).status()).isEqualTo(200);
    }

    @Test
    void whatItOffersWaitsForAnOfficerAndIsInThePoolUntilItsDay() {
        Offers offers = TestGraph.shared().bean(Offers.class);
        Browser.Response sent =
                send("partnership,answer,theme,hours,function,until\r\n,,water,40,hydrologist,31-12-2099\r\n");

        assertThat(sent.status()).as(sent.html().select("[role=alert]").text()).isEqualTo(303);
        assertThat(town.open(sent.location()).html().select("dl").text()).endsWith("Offers for the desk 1");
        assertThat(offers.list()).isEmpty();
        assertThat(offers.waiting()).singleElement().satisfies(offer -> {
            assertThat(offer.text().town().id()).isEqualTo("gm0002");
            assertThat(offer.text().themes()).containsExactly("water");
            assertThat(offer.text().function()).isEqualTo("hydrologist");
            assertThat(offer.until()).isEqualTo("2099-12-31");
        });

        SignedInService.add("bert@vng.example", AccountRole.DESK);
        Browser officer = new Browser(reader);
        SignedInService.setUp(officer, "bert@vng.example");
        String pool = "/en/desk/offers";
        String version = officer.open(pool).html().select("input[name=version]").val();
        assertThat(officer.send(pool, pool + "/1", "version", version, "do", "let")
                        .status())
                .isEqualTo(303);

        assertThat(offers.waiting()).isEmpty();
        assertThat(offers.list()).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldByRowAndNothingIsKept() {
        Browser.Response refused = town.sendFile(
                PAGE,
                PAGE,
                filled("nee,,,,").getBytes(StandardCharsets.UTF_8),
                "mailbox",
                "jan.jansen@nieuwstad.example",
                "remark",
                "Zoals besloten: één jaar later");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("row 2, answer: 'nee' is none of yes, ended, never"))
                .anyMatch(line -> line.startsWith(
                        "Mailbox of an office of the municipality: looks like the address of a person"));
        assertThat(refused.html().select("#mailbox").val()).isEqualTo("jan.jansen@nieuwstad.example");
        assertThat(refused.html().select("#remark").val()).isEqualTo("Zoals besloten: één jaar later");
        assertThat(town.open(refused.html().select("a.language").attr("href")).status())
                .isEqualTo(200);
        assertThat(reader.bean(Proposals.class)
                        .list(Proposal.State.WAITING, Pageable.from(0, 1))
                        .getContent())
                .isEmpty();
    }

    @Test
    void whatTheRegistryCannotTakeIsToldByRowToo() {
        Browser.Response refused = send(filled(",,,,") + ",,Preston,United Kingdom,,,,,,,,,,,\r\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").text())
                .startsWith("row 3, country: 'United Kingdom' is no country that the registry knows");
    }

    @Test
    void withoutAFileOrAMailboxBothAreToldMissing() {
        Browser.Response refused = town.sendFile(PAGE, PAGE, new byte[0]);

        assertThat(refused.html().select("[role=alert] li").eachText())
                .containsExactly(
                        "The list, filled in (CSV): is missing",
                        "Mailbox of an office of the municipality: is missing");
    }

    @Test
    void whoSendsManyListsHasToWaitWhateverIsInThem() {
        Browser stranger = new Browser(reader, "192.0.2.7");
        String form = stranger.open(PAGE).html().select("form[enctype]").attr("action");

        List<Integer> statuses = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> stranger.postFile(form, new byte[0]).status())
                .toList();

        assertThat(statuses).startsWith(422, 422, 422).contains(429);
    }

    @Test
    void aMunicipalityThatIsNoMoreSaysNothing() {
        assertThat(town.open("/en/edit/municipalities/gm0001").status()).isEqualTo(404);
        assertThat(town.open("/en/edit/municipalities/gm0001/list.csv").status())
                .isEqualTo(404);
        assertThat(town.open("/en/municipalities/gm0001").html().select("a[href^=/en/edit/municipalities]"))
                .isEmpty();
    }

    private Browser.Response send(String list) {
        return town.sendFile(
                PAGE,
                PAGE,
                list.getBytes(StandardCharsets.UTF_8),
                "mailbox",
                "international@nieuwstad.example",
                "remark",
                "Zoals besloten: één jaar later");
    }

    /** The list with the answer to its one tie. */
    private String filled(String answer) {
        return file(PAGE).replaceFirst(",,,,(?=,,,,\r\n$)", answer);
    }

    private String file(String page) {
        return town.open(page + "/list.csv").html().wholeText();
    }

    private Proposal waiting() {
        return reader.bean(Proposals.class)
                .list(Proposal.State.WAITING, Pageable.from(0, 2))
                .getContent()
                .get(0);
    }

    private String page() {
        return town.open("/en/municipalities/gm0002").html().select("main").text();
    }
}
