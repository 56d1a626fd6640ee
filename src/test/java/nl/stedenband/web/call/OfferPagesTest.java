package nl.stedenband.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.offer.OfferText;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.desk.DeskOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Officers keep a pool of what municipalities offer, and requests are matched with it. */
class OfferPagesTest {
    private static final String POOL = "/en/desk/offers";
    private static final Named NIEUWSTAD = new Named("municipality", "gm0002", "Nieuwstad");
    private static final Actor OFFICER = Actor.stranger("test");

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final Offers offers = TestGraph.shared().bean(Offers.class);

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void anOfferOnANarrowerSubjectIsMatchedWithARequest() {
        office.request();
        assertThat(anna.send(
                                POOL,
                                POOL,
                                "offer-town",
                                "gm0002",
                                "offer-themes",
                                "drinkwater",
                                "offer-hours",
                                "40",
                                "offer-function",
                                "hydrologist",
                                "offer-until",
                                "2099-12-31")
                        .status())
                .isEqualTo(303);
        offers.add(
                new OfferText(NIEUWSTAD, List.of("afval"), 10, "waste adviser"),
                LocalDate.parse("2099-12-31"),
                OFFICER);

        assertThat(anna.open(POOL).html().select("tbody").text())
                .contains("Nieuwstad", "hydrologist", "40", "31 December 2099", "waste adviser");
        assertThat(anna.open("/en/desk/requests/1").html().select("main").text())
                .contains("Nieuwstad, hydrologist, 40 hours a year, until and including 31 December 2099")
                .doesNotContain("waste adviser");
    }

    @Test
    void theShortlistOfARequestSaysWhoOffersItsSubjectAndTheCaseKeepsThat() {
        OfferText text = new OfferText(NIEUWSTAD, List.of("water"), 40, "hydrologist");
        String shortlist = office.request() + "/shortlist";
        offers.add(text, LocalDate.parse("2020-01-31"), OFFICER);
        assertThat(anna.open(shortlist).html().text()).doesNotContain("Offers help with this subject");
        offers.add(text, LocalDate.parse("2099-12-31"), OFFICER);

        assertThat(anna.open(shortlist).html().text()).contains("Offers help with this subject itself now");
        String opened = anna.send(shortlist, shortlist).location();
        offers.end(2, 1, OFFICER);

        assertThat(anna.open(opened + "/shortlist").html().text()).contains("Offers help with this subject itself now");
        assertThat(anna.open(opened + "/certificate").html().text())
                .as("the same question gives the same list, whoever has left the pool since")
                .contains("the same question gives the same list");
        assertThat(anna.open(shortlist).html().text()).doesNotContain("Offers help with this subject");
    }

    @Test
    void afterItsLastDayAnOfferIsInThePoolNoMore() {
        office.request();
        OfferText text = new OfferText(NIEUWSTAD, List.of("water"), 40, "hydrologist");
        offers.add(text, LocalDate.parse("2020-01-31"), OFFICER);
        assertThat(offers.list()).isEmpty();
        assertThat(anna.open(POOL).html().select("main").text()).doesNotContain("hydrologist");

        offers.add(text, LocalDate.parse("2099-12-31"), OFFICER);
        String version = anna.open(POOL).html().select("input[name=version]").val();
        Browser bert = office.officer(DeskOffice.BERT);
        String token = bert.open(POOL).html().select("input[name=form]").val();
        assertThat(anna.send(POOL, POOL + "/2").status()).isEqualTo(303);

        assertThat(offers.list()).isEmpty();
        assertThat(bert.post(POOL + "/2", "form", token, "version", version).status())
                .as("taken out by a colleague")
                .isEqualTo(404);
        assertThat(TestGraph.shared()
                        .query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of())
                        .stream()
                        .map(row -> row.get("deed").asString()))
                .contains("offer.added offer/2", "offer.ended offer/2");
    }

    @Test
    void whatIsWrongWithAnOfferIsToldAtOnceAndStaysInTheForm() {
        Browser.Response refused = anna.send(
                POOL,
                POOL,
                "offer-town",
                "gm9999",
                "offer-themes",
                "xyzzy",
                "offer-hours",
                "many",
                "offer-function",
                "ask jan.jansen@nieuwstad.example",
                "offer-until",
                "2020-01-31");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("Hours a year: 'many' is not a whole number from 1 to 2000"));
        assertThat(refused.html().select("#offer-hours").val()).isEqualTo("many");
        assertThat(offers.list()).isEmpty();
    }
}
