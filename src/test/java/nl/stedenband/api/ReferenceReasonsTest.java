package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests of today on the bundled data, whose reasons were wrong once: each was checked against the record by hand. */
@OnReferenceData
final class ReferenceReasonsTest {
    private static final Service SERVICE = ReferenceService.running();

    @ParameterizedTest(name = "{0} and {2}")
    @CsvSource(textBlock = """
            gm0599, Rotterdam, Istanbul, TR
            gm0513, Gouda,     Elmina,   GH
            """)
    void whatEndedUnderOneNameIsNoWorkOfTodayUnderAnother(
            String id, String municipality, String partner, String country) {
        JsonNode town = Described.each(asked(partner, country, "").get("colleagues"))
                .filter(one -> one.at("/municipality/id").textValue().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(Described.each(town.get("ties"))
                        .filter(tie -> tie.at("/partner/name").textValue().equals(partner))
                        .map(tie -> tie.get("status").textValue()))
                .as(municipality)
                .hasSizeGreaterThan(1)
                .containsOnly("ended");
    }

    @Test
    void goudaHadATieWithElmina() {
        assertThat(sentences(asked("Elmina", "GH", ""), "gm0513", "partnersNearby"))
                .containsExactly("Met wie vraagt: zij had een band met Elmina, die in of voor 2016 is beëindigd.");
    }

    @Test
    void helpThatNijmegenGotFromAlbanyIsNoExperienceWithReconstruction() {
        JsonNode answer = asked("Voznesensk", "UA", "reconstruction");

        assertThat(sentences(answer, "theme")).isNotEmpty().noneMatch(sentence -> sentence.contains("Albany"));
        assertThat(sentences(answer, "gm0268", "theme")).isEmpty();
    }

    @Test
    void edeWantsNoTieWithUkraineAnyMore() {
        assertThat(sentences(asked("Voznesensk", "UA", "agriculture"), "gm0228", "wish"))
                .isEmpty();
    }

    @Test
    void worksInTurkeyAreNoExperienceOfTheRegionOfBeitJala() {
        assertThat(sentences(asked("Beit Jala", "PS", ""), "region"))
                .allSatisfy(
                        sentence -> assertThat(sentence).startsWith("Ervaring in de Arabische landen van West-Azië"))
                .noneMatch(sentence -> sentence.contains("Turkije"));
    }

    @Test
    void listsSayThatNobodyCountedWhoComesFromTheCountry() {
        assertThat(cautions("Voznesensk", "UA"))
                .anyMatch(caution ->
                        caution.startsWith("Het register heeft geen cijfers over inwoners van herkomst uit Oekraïne"));
        assertThat(cautions("Berkane", "MA")).noneMatch(caution -> caution.contains("herkomst"));
    }

    private static List<String> cautions(String partner, String country) {
        return Described.each(asked(partner, country, "").get("cautions"))
                .map(caution -> caution.get("nl").textValue())
                .toList();
    }

    private static JsonNode asked(String partner, String country, String theme) {
        HttpResponse<String> response = SERVICE.postJson(
                "/v1/shortlists", """
                {"partner": {"name": "%s", "country": "%s"}, "themes": [%s], "asOf": "2026-11-30", "limit": 100}
                """.formatted(partner, country, theme.isEmpty() ? "" : '"' + theme + '"'));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Described.read(response.body());
    }

    private static List<String> sentences(JsonNode answer, String rule) {
        return sentences(Described.each(answer.get("ranked")), rule);
    }

    private static List<String> sentences(JsonNode answer, String municipality, String rule) {
        return sentences(
                Described.each(answer.get("ranked"))
                        .filter(town -> town.at("/municipality/id").textValue().equals(municipality)),
                rule);
    }

    private static List<String> sentences(Stream<JsonNode> towns, String rule) {
        return towns.flatMap(town -> Described.each(town.get("reasons")))
                .filter(reason -> reason.get("rule").textValue().equals(rule))
                .map(reason -> reason.at("/sentence/nl").textValue())
                .toList();
    }
}
