package nl.stedenband.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.desk.DeskOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers publish calls and withdraw them; everybody reads those that stand. */
class CallPagesTest {
    private final CallOffice callOffice = new CallOffice();
    private final Browser anna = callOffice.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aCallIsPublishedAsItWasShownAndNothingElseOfTheRequestIs() {
        Browser.Response shown = anna.send(CallOffice.FORM, CallOffice.FORM, CallOffice.fields("do", "preview"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.html().select("article").eachText())
                .hasSize(2)
                .anyMatch(text -> text.contains("Wie helpt met schoon water?"))
                .anyMatch(
                        text -> text.contains("Who helps with clean water?") && text.contains("Experience weight 60"));
        assertThat(callOffice.calls().list()).as("looked at only").isEmpty();

        String seen = shown.html().select("input[name=seen]").val();
        Browser.Response other = anna.send(
                CallOffice.FORM,
                CallOffice.FORM,
                CallOffice.fields("do", "publish", "seen", seen, "call-text-en", "Something else"));
        assertThat(other.status()).as("a text that wasn't shown").isEqualTo(200);
        assertThat(callOffice.calls().list()).isEmpty();

        Browser.Response published =
                anna.send(CallOffice.FORM, CallOffice.FORM, CallOffice.fields("do", "publish", "seen", seen));
        assertThat(published.status()).isEqualTo(303);
        assertThat(anna.open(published.location()).html().select("main").text())
                .contains("Call 1: Who helps with clean water?", "Published by anna@vng.example");
        assertThat(anna.open("/en/desk/requests/1").html().select("main").text())
                .contains("Call 1: Who helps with clean water?");

        assertThat(callOffice.read("/en/calls"))
                .contains("Who helps with clean water?", "until and including 31 December 2099");
        assertThat(callOffice.read("/nl/oproepen/1"))
                .contains(
                        "Een gemeente in Ghana zoekt kennis van drinkwater.",
                        "31 december 2099",
                        "Ervaring gewicht 60");
        for (String path : new String[] {"/en/calls", "/en/calls/1", "/v1/calls"}) {
            assertThat(callOffice.read(path))
                    .as(path)
                    .contains("clean water")
                    .doesNotContain("Twifo", "population register", "info@twifo.example", "anna@vng.example");
        }
    }

    @Test
    void ofACallThatWasWithdrawnNothingIsPublicAnyMore() {
        callOffice.publish();
        String desk = "/en/desk/calls/1";
        assertThat(anna.open(desk).html().select("main article").eachText())
                .satisfiesExactly(
                        dutch -> assertThat(dutch)
                                .contains("Wie helpt met schoon water?", "kennis van drinkwater", "Ervaring"),
                        english -> assertThat(english)
                                .contains("Who helps with clean water?", "knowledge of drinking", "Experience"));
        assertThat(CallOffice.alert(anna.send(desk, desk))).contains("Why you withdraw the call", "is missing");
        Browser bert = callOffice.office().officer(DeskOffice.BERT);
        String version = anna.open(desk).html().select("input[name=version]").val();

        assertThat(anna.send(desk, desk, "withdraw-why", "the mayor left").status())
                .isEqualTo(303);

        assertThat(anna.open(desk).html().select("main").text())
                .contains(
                        "Withdrawn by anna@vng.example",
                        "the mayor left",
                        "Withdrawn on",
                        "Could have been answered until")
                .doesNotContain("Can be answered until");
        assertThat(anna.open("/en/desk/calls").html().select("tbody tr").text())
                .contains("withdrawn on")
                .doesNotContain("31 December 2099");
        assertThat(anna.open("/en/desk/requests/1").html().select("main").text())
                .contains("Call 1: Who helps with clean water?, withdrawn on");
        for (String path : new String[] {"/en/calls", "/en/calls/1", "/nl/oproepen/1", "/v1/calls"}) {
            assertThat(callOffice.read(path)).as(path).doesNotContain("water", "mayor");
        }
        assertThat(callOffice.read("/nl/oproepen/1")).contains("Deze oproep is ingetrokken");
        String token =
                bert.open(CallOffice.FORM).html().select("input[name=form]").val();
        Browser.Response second = bert.post(desk, "form", token, "version", version, "withdraw-why", "too late");
        assertThat(second.status()).isEqualTo(409);
        assertThat(callOffice.calls().get(1).withdrawal().why()).isEqualTo("the mayor left");
        assertThat(TestGraph.shared()
                        .query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of())
                        .stream()
                        .map(row -> row.get("deed").asString()))
                .contains("call.published call/1", "call.withdrawn call/1");
    }

    @Test
    void aCallIsClosedAfterItsTerm() {
        callOffice.publishLate();

        assertThat(callOffice.read("/en/calls")).contains("No calls are open now.", "closed after 31 January 2020");
        assertThat(callOffice.read("/en/calls/1"))
                .contains("This call is closed: it could be answered until and including 31 January 2020.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to info@twifo.example",
                "Mail kofi.mensah@twifo.example",
                "Call +233 24 123 4567",
                "Bel 070-3738393",
                "Bel 06 12345678"
            })
    void noContactComesIntoACall(String text) {
        Browser.Response refused =
                anna.send(CallOffice.FORM, CallOffice.FORM, CallOffice.fields("do", "preview", "call-text-nl", text));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(CallOffice.alert(refused)).contains("Text in Dutch", "holds a mail address or telephone number");
        assertThat(refused.html().select("#call-text-nl").text()).isEqualTo(text);
    }

    @Test
    void allThatIsWrongWithACallIsToldAtOnceAndDaysAndAmountsAreNoTelephoneNumbers() {
        Browser.Response refused = anna.send(
                CallOffice.FORM,
                CallOffice.FORM,
                "do",
                "publish",
                "call-text-en",
                "From 01-01-2027 to 31-12-2028 for EUR 100 000 000",
                "call-themes",
                "water\nxyzzy",
                "call-country",
                "NL",
                "call-term",
                "2020-01-31",
                "criterion-1-nl",
                "Ervaring",
                "criterion-1-weight",
                "0");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .anyMatch(line -> line.startsWith("Title in Dutch: is missing"))
                .anyMatch(line -> line.startsWith("Subjects: ") && line.contains("xyzzy"))
                .anyMatch(line -> line.startsWith("Country: "))
                .anyMatch(line -> line.startsWith("Can be answered until and including: '2020-01-31' is over already"))
                .anyMatch(line -> line.startsWith("Criterion 1 in English: is missing"))
                .anyMatch(line -> line.startsWith("Weight of criterion 1: '0' is not a whole number from 1 to 100"))
                .noneMatch(line -> line.startsWith("Text in English"));
        assertThat(anna.open("/en/desk/requests/9/call").status()).isEqualTo(404);
        assertThat(callOffice.stranger().open("/en/calls/9").status()).isEqualTo(404);
    }

    @Test
    void underARedLightNoCallIsPublished() {
        TestGraph.shared()
                .bean(TrafficLights.class)
                .set(
                        "GH",
                        0,
                        new TrafficLight(
                                "", LightColour.RED, "war", LocalDate.parse("2099-12-31"), "anna", Instant.EPOCH),
                        Actor.stranger("test"));
        String seen = anna.send(CallOffice.FORM, CallOffice.FORM, CallOffice.fields("do", "preview"))
                .html()
                .select("input[name=seen]")
                .val();

        Browser.Response refused =
                anna.send(CallOffice.FORM, CallOffice.FORM, CallOffice.fields("do", "publish", "seen", seen));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(CallOffice.alert(refused)).contains("a traffic light is red");
        assertThat(callOffice.calls().list()).isEmpty();
    }
}
