package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.junit.jupiter.api.Test;

/** The golden cases: requests of the past, and who should have been found. */
@OnReferenceData
final class ReferenceShortlistTest {
    private static final Service SERVICE = ReferenceService.running();

    private static final String TWIFO = """
            {"partner": {"name": "Twifo", "country": "GH"}, "themes": ["population register"], "asOf": "2007-06-30",
             "limit": 10, "leaveOut": ["%s"]}
            """;

    @Test
    void wormerlandIsFoundForTwifoThroughItsWishAndItsCocoaAndColleaguesStandApart() {
        JsonNode answer = asked(TWIFO.formatted(tie("gm0880", "x-gh-twifo")));

        JsonNode wormerland = ranked(answer, "gm0880");
        assertThat(each(wormerland.get("reasons"), "/rule")).contains("wish", "economy");
        assertThat(wormerland.get("hindsight").booleanValue()).isTrue();
        assertThat(answer.get("ranked").toString()).doesNotContain("Twifo begon", tie("gm0880", "x-gh-twifo"));
        assertThat(each(answer.get("colleagues"), "/municipality/name"))
                .containsExactlyInAnyOrder("Amsterdam", "Almere", "Gouda", "Alkemade");
        assertThat(each(answer.get("ranked"), "/municipality/name"))
                .doesNotContain("Amsterdam", "Almere", "Gouda", "Alkemade");
        assertThat(each(answer.get("outcomes"), "/kind"))
                .containsExactly("newPartnership", "joinColleague", "expertPool");
    }

    @Test
    void theWishIsOf2006AndWasPrintedLater() {
        JsonNode wish = reason(ranked(asked(TWIFO.formatted(tie("gm0880", "x-gh-twifo"))), "gm0880"), "wish");

        assertThat(wish.at("/facts/0/text/nl").textValue()).contains("eigen kennis", "omstreeks 2006");
        assertThat(wish.at("/facts/0/sources/0").textValue()).startsWith("vng-2009#");
        assertThat(wish.get("hindsight").booleanValue()).isTrue();
    }

    @Test
    void howFarWhoAsksLiesFromItselfIsNotTold() {
        JsonNode colleagues = asked("""
                        {"partner": {"name": "Twifo", "country": "GH"}, "asOf": "2010-06-30"}
                        """).get("colleagues");

        assertThat(colleagues.findValues("ties").stream().flatMap(ties -> ties.findParents("kilometres").stream()))
                .filteredOn(tie -> tie.at("/partner/name").textValue().equals("Twifo"))
                .isNotEmpty()
                .allMatch(tie -> tie.get("kilometres").isNull());
    }

    @Test
    void whatIsQuotedForHatayIsWhatSpeaksOfEarthquakes() {
        JsonNode answer = asked("""
                {"partner": {"name": "Hatay", "country": "TR"}, "themes": ["aardbeving"], "limit": 100}
                """);

        assertThat(reason(ranked(answer, "gm0150"), "theme").at("/sentence/nl").textValue())
                .startsWith("Aardbeving: een bron uit omstreeks 2000 schreef over een project:"
                        + " “door aardbeving getroffen Turkse gemeenten” (“Burgemeester van Deventer leidt");
    }

    @Test
    void haarlemIsFirstForBolvadinAsItIsActiveNearby() {
        JsonNode answer = asked("""
                {"partner": {"name": "Bolvadin", "country": "TR"}, "asOf": "2010-06-30"}
                """);

        JsonNode first = answer.at("/ranked/0");
        assertThat(first.at("/municipality/name").textValue()).isEqualTo("Haarlem");
        assertThat(first.at("/alreadyActiveNearby/partner/name").textValue()).isEqualTo("Emirdağ");
        assertThat(first.at("/alreadyActiveNearby/kilometres").intValue()).isEqualTo(35);
        assertThat(each(first.get("reasons"), "/rule")).contains("translocal", "partnersNearby");
        assertThat(answer.at("/colleagues/0/municipality/name").textValue()).isEqualTo("Haarlem");
    }

    @Test
    void onlyTownsOfTheSizeThatIsAskedAreRankedForBelaCrkvaAndEveryReasonIsTraced() {
        JsonNode answer = asked("""
                {"partner": {"name": "Bela Crkva", "country": "RS"}, "themes": ["water"], "asOf": "2015-12-31",
                 "size": {"atLeast": 20000, "below": 50000}, "limit": 100, "leaveOut": ["%s"]}
                """.formatted(tie("gm1708", "x-rs-bela-crkva")));

        assertThat(each(answer.get("ranked"), "/sizeClass")).contains("asked").doesNotContain("other");
        assertThat(answer.get("ranked")).allSatisfy(town -> {
            if (town.get("population").isNull()) {
                assertThat(town.get("sizeClass").textValue()).isEqualTo("unknown");
            } else {
                assertThat(town.get("population").longValue()).isBetween(20_000L, 49_999L);
                assertThat(town.get("sizeClass").textValue()).isEqualTo("asked");
            }
            assertThat(town.get("reasons")).allSatisfy(reason -> assertThat(reason.get("facts"))
                    .isNotEmpty()
                    .allSatisfy(fact -> assertThat(fact.get("sources")).isNotEmpty()));
        });
        assertThat(each(answer.get("cautions"), "/en")).anyMatch(caution -> caution.contains("2024-01-01"));
        assertThat(answer.get("leftOut")).anySatisfy(town -> {
            assertThat(town.at("/municipality/name").textValue()).isEqualTo("Amsterdam");
            assertThat(town.get("filter").textValue()).isEqualTo("size");
        });
    }

    @Test
    void pointsOfReasonsMakeEachScore() {
        JsonNode answer = asked("""
                {"partner": "Q365", "limit": 5}
                """);

        assertThat(answer.get("ranked")).hasSize(5).allSatisfy(town -> {
            assertThat(town.has("score")).isFalse();
            for (String score : List.of("fit", "capacity")) {
                assertThat(Described.each(town.get("reasons"))
                                .filter(reason ->
                                        reason.get("counts").textValue().equals(score))
                                .mapToInt(reason -> reason.get("points").intValue())
                                .sum())
                        .isEqualTo(town.get(score).intValue())
                        .isBetween(0, 100);
            }
        });
    }

    @Test
    void whereNothingFitsTheMostAbleAreToldAndNotRanked() {
        JsonNode answer = asked("""
                {"partner": {"country": "KZ"}}
                """);

        assertThat(answer.get("ranked")).isEmpty();
        assertThat(answer.get("rankedInAll").intValue()).isZero();
        assertThat(answer.get("able"))
                .hasSize(5)
                .allSatisfy(town -> assertThat(town.get("fit").intValue()).isZero());
    }

    @Test
    void theRecordOfTheAlgorithmTellsTheWeightsThatAreUsedAndTheResults() {
        JsonNode records =
                Described.read(SERVICE.get("/v1/shortlists/algorithm").body());

        assertThat(each(records, "/lang")).containsExactly("nld", "eng");
        assertThat(records.at("/0/weights/0/name").textValue()).isEqualTo("Wens");
        assertThat(records.at("/0/performance").textValue()).contains("bij de eerste tien", "verder dan 250 km");
        assertThat(records.at("/1/never_among_ten").textValue()).endsWith("municipalities.");
        JsonNode usual = asked("{\"partner\": \"Q365\"}").get("weights");
        assertThat(records.at("/1/weights")).allSatisfy(weight -> assertThat(
                        usual.get(weight.get("rule").textValue()).intValue())
                .isEqualTo(weight.get("weight").intValue()));
    }

    @Test
    void anotherWeightTellsWhoMoves() {
        String id = tie("gm0880", "x-gh-twifo");
        JsonNode usual = asked(TWIFO.formatted(id));
        JsonNode other = asked(
                TWIFO.formatted(id).replace("\"limit\"", "\"weights\": {\"wish\": 0, \"economy\": 0}, \"limit\""));

        assertThat(usual.get("moves").isNull()).isTrue();
        assertThat(other.get("rules").textValue()).isEqualTo("2 with economy=0.0, wish=0.0");
        assertThat(other.get("moves")).anySatisfy(move -> {
            assertThat(move.at("/municipality/id").textValue()).isEqualTo("gm0880");
            assertThat(move.get("from").intValue()).isLessThan(move.get("to").intValue());
        });
    }

    @Test
    void everythingThatIsWrongWithARequestIsToldAtOnce() {
        HttpResponse<String> response = SERVICE.postJson("/v1/shortlists", """
                {"partner": {"name": "Twifo"}, "asOf": "2007-02-30", "limit": 0, "weights": {"luck": 1}, "hours": "many"}
                """);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(each(Described.read(response.body()).get("errors"), "/parameter"))
                .containsExactlyInAnyOrder("partner.country", "asOf", "limit", "weights.luck", "hours");
    }

    @Test
    void whatIsNoJsonAndWhomNobodyKnowsIsRefused() {
        assertThat(SERVICE.postJson("/v1/shortlists", "Twifo").statusCode()).isEqualTo(400);
        assertThat(SERVICE.postJson("/v1/shortlists", "").statusCode()).isEqualTo(400);
        assertThat(SERVICE.postJson("/v1/shortlists", "{\"partner\": \"Q1\"}").statusCode())
                .isEqualTo(400);
        assertThat(SERVICE.postJson("/v1/shortlists", "{\"partner\": {\"name\": \"A\", \"country\": \"Narnia\"}}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void amongTenTheRulesFindMoreThanEveryBaselineAndTheReportTellsWhereNot() {
        JsonNode evaluation =
                Described.read(SERVICE.get("/v1/shortlists/evaluation").body());

        assertThat(evaluation.at("/comparisons/0/rules/ties").intValue()).isGreaterThan(450);
        assertThat(evaluation.at("/comparisons/0/beatsAllAmongTen").booleanValue())
                .isTrue();
        assertThat(each(evaluation.get("comparisons"), "/part"))
                .contains("farAway", "distance", "region", "year", "later");
        assertThat(evaluation.get("comparisons"))
                .allSatisfy(part -> assertThat(part.at("/beatsAllAmongTen").booleanValue())
                        .isEqualTo(Described.each(part.get("baselines"))
                                .allMatch(baseline -> baseline.get("hitsAt10").doubleValue()
                                        < part.at("/rules/hitsAt10").doubleValue())));
    }

    /** The partnership of the two, as it will have been drawn. */
    private static String tie(String municipality, String place) {
        TestGraph graph = ReferenceGraph.loaded();
        return graph.query(
                        "MATCH (:Municipality {id: '%s'})-[t:TWINNED_WITH]-(:PartnerCity {id: '%s'}) RETURN t.partnership AS id"
                                .formatted(municipality, place))
                .get(0)
                .get("id")
                .asString();
    }

    private static JsonNode asked(String request) {
        HttpResponse<String> response = SERVICE.postJson("/v1/shortlists", request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Described.read(response.body());
    }

    private static JsonNode ranked(JsonNode answer, String municipality) {
        return Described.each(answer.get("ranked"))
                .filter(town -> town.at("/municipality/id").textValue().equals(municipality))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode reason(JsonNode town, String rule) {
        return Described.each(town.get("reasons"))
                .filter(reason -> reason.get("rule").textValue().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> each(JsonNode list, String path) {
        return Described.each(list).map(item -> item.at(path).asText()).toList();
    }
}
