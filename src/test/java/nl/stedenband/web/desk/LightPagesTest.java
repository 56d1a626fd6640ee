package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Officers set lights on countries and partners; under a red one two of them have to agree before anybody is approached. */
class LightPagesTest {
    private static final String GHANA = "/en/desk/countries/GH";
    private static final LocalDate FAR = LocalDate.parse("2099-12-31");

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final Browser bert = office.officer(DeskOffice.BERT);
    private final TrafficLights trafficLights = TestGraph.shared().bean(TrafficLights.class);

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aRedLightStopsAnApproachUntilASecondOfficerAgrees() {
        String opened = office.openCase();
        assertThat(set("red", "", "war", "2099-12-31").status()).isEqualTo(303);

        for (String page :
                List.of(GHANA, "/en/desk/requests/1", "/en/desk/requests/1/shortlist", opened, opened + "/shortlist")) {
            assertThat(text(page))
                    .as(page)
                    .contains("Red for Ghana, until and including 31 December 2099", "war", "Set by anna@vng.example");
        }
        Browser.Response stopped = approach(anna, opened);
        assertThat(stopped.status()).isEqualTo(422);
        assertThat(alert(stopped)).contains("Municipality: cannot be approached now: the light is red");
        assertThat(text(opened)).doesNotContain("Nieuwstad: no answer yet");

        assertThat(anna.send(opened, opened, "do", "ask-consent", "consent-why", "an old friend")
                        .status())
                .isEqualTo(303);
        assertThat(alert(anna.send(opened, opened, "do", "ask-consent", "consent-why", "again")))
                .contains("Consent: was asked for already");
        assertThat(secondOpinions(bert)).containsExactly("Case 1 Twifo: consent asked for under a red light");
        assertThat(secondOpinions(anna)).isEmpty();
        Browser.Response own = anna.send(opened, opened, "do", "give-consent");
        assertThat(own.status()).isEqualTo(422);
        assertThat(alert(own)).contains("Consent: was asked for by yourself: another officer decides");
        assertThat(approach(anna, opened).status()).as("asked for, not given").isEqualTo(422);

        assertThat(bert.send(opened, opened, "do", "give-consent", "consent-remark", "with care")
                        .status())
                .isEqualTo(303);
        assertThat(text(opened)).contains("Agreed: bert@vng.example", "an old friend", "with care");
        assertThat(secondOpinions(bert)).isEmpty();
        assertThat(approach(anna, opened).status()).isEqualTo(303);
        assertThat(text(opened)).contains("Nieuwstad: no answer yet");
        assertThat(deeds())
                .contains(
                        "light.set light/GH",
                        "consent.asked case/1",
                        "consent.given case/1",
                        "municipality.approached case/1");
    }

    @Test
    void whoRefusesSaysWhyAndWhatStandsOnRedAnewIsAskedAnew() {
        String opened = office.openCase();
        set("red", "TWIFO", "corruption", "2099-12-31");
        anna.send(opened, opened, "do", "ask-consent", "consent-why", "an old friend");
        assertThat(alert(bert.send(opened, opened, "do", "refuse-consent"))).contains("Remark", "is missing");
        bert.send(opened, opened, "do", "refuse-consent", "consent-remark", "not now");
        assertThat(text(opened)).contains("Not agreed: bert@vng.example", "not now");
        assertThat(approach(anna, opened).status()).isEqualTo(422);

        anna.send(opened, opened, "do", "ask-consent", "consent-why", "please");
        bert.send(opened, opened, "do", "give-consent");
        set("red", "Twifo", "worse", "2099-12-31");

        assertThat(approach(anna, opened).status())
                .as("agreed to another light")
                .isEqualTo(422);
        assertThat(anna.open(GHANA).html().select("details").text()).contains("Earlier lights", "corruption");
    }

    @Test
    void whatIsExpiredCountsForNothingAndSaysSo() {
        String opened = office.openCase();
        trafficLights.set(
                "GH",
                0,
                new TrafficLight("", LightColour.RED, "coup", LocalDate.parse("2020-01-31"), "anna", Instant.EPOCH),
                Actor.stranger("test"));

        assertThat(text(opened)).contains("Red for Ghana: expired after 31 January 2020, counts no more");
        assertThat(approach(anna, opened).status()).isEqualTo(303);
        assertThat(alert(anna.send(opened, opened, "do", "ask-consent", "consent-why", "to be sure")))
                .contains("Consent: is not needed");
    }

    @Test
    void aLightOnAnotherPartnerStopsNothingAndIsShownApart() {
        String opened = office.openCase();
        set("red", "Tema", "dispute", "2099-12-31");
        set("orange", "", "elections", "2099-12-31");

        assertThat(anna.open(opened).html().select("main details").text())
                .contains("Lights for other partners in Ghana", "Red for Tema");
        assertThat(text(opened)).contains("Orange for Ghana");
        assertThat(approach(anna, opened).status()).isEqualTo(303);
    }

    @Test
    void whatIsWrongWithALightIsToldAndStaysInTheForm() {
        Browser.Response refused = set("purple", "", "", "2020-01-31");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .hasSize(3)
                .anyMatch(line -> line.contains("purple"))
                .anyMatch(line -> line.equals("Why this light: is missing"))
                .anyMatch(line -> line.contains("'2020-01-31' is over already"));
        assertThat(set("red", "", "kofi.mensah@twifo.example", "2099-12-31").status())
                .isEqualTo(422);
        assertThat(trafficLights.get("GH").version()).isZero();
        assertThat(anna.open("/en/desk/countries/XX").status()).isEqualTo(404);
    }

    @Test
    void ofTwoWhoSetALightOneIsToldAndLosesNothing() {
        set("orange", "", "elections", "2099-12-31");

        Browser.Response second = bert.send(
                GHANA,
                GHANA + "/light",
                "version",
                "0",
                "light",
                "red",
                "light-why",
                "coup",
                "light-until",
                "2099-12-31");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html().select("#light-why").text()).isEqualTo("coup");
        assertThat(second.html().select("main").text()).contains("Orange for Ghana", "elections");
        assertThatThrownBy(() -> trafficLights.set(
                        "GH",
                        0,
                        new TrafficLight("", LightColour.GREEN, "calm", FAR, "bert", Instant.EPOCH),
                        Actor.stranger("test")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(trafficLights.get("GH").lights()).singleElement().matches(light -> light.why()
                .equals("elections"));
    }

    private Browser.Response set(String light, String partner, String why, String until) {
        return anna.send(
                GHANA,
                GHANA + "/light",
                "light",
                light,
                "light-partner",
                partner,
                "light-why",
                why,
                "light-until",
                until);
    }

    private static Browser.Response approach(Browser officer, String opened) {
        return officer.send(
                opened, opened, "do", "approach", "town", "gm0002", "why", "they know the place", "on", "2026-11-02");
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }

    private static List<String> deeds() {
        return TestGraph.shared()
                .query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of())
                .stream()
                .map(row -> row.get("deed").asString())
                .toList();
    }

    private static List<String> secondOpinions(Browser officer) {
        return officer.open("/en/desk").html().select(".second-opinions li").eachText();
    }
}
