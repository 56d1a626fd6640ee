package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are told on pages, in the language of the address. */
class PageErrorsTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /nl/gemeenten/gm9999,      nl, Niet gevonden
            /en/municipalities/gm9999, en, Not found
            /en/municipalities/x%22%3E, en, Not found
            /en/gemeenten/gm0001,      en, Not found
            /nl/partnersteden/Q77,     nl, Niet gevonden
            /nl/landen/ZZ,             nl, Niet gevonden
            /nl/netwerken/none,        nl, Niet gevonden
            /nl/banden/p-0,            nl, Niet gevonden
            /nl/bronnen/none,          nl, Niet gevonden
            /nl/vragen/none,           nl, Niet gevonden
            /nl/inlezen/none,          nl, Niet gevonden
            /nothing,                  nl, Niet gevonden
            """)
    void whatIsNotThereIsNotFound(String path, String language, String title) {
        Response response = reader.open(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers().get("content-type")).startsWith("text/html");
        assertThat(response.html().selectFirst("html").attr("lang")).isEqualTo(language);
        assertThat(response.html().select("h1").text()).isEqualTo(title);
        assertThat(response.html().text()).doesNotContain("??");
    }

    @Test
    void aQuestionThatCantBeAskedNamesEveryMistake() {
        Response response = reader.open("/nl/gemeenten/gm0002?asOf=2009-02-30&reach=far&nonsense=%3Cb%3E");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.html().select("main li").eachText())
                .hasSize(3)
                .anyMatch(text -> text.endsWith("asOf: '2009-02-30' is geen dag zoals 2009-06-30"))
                .anyMatch(text -> text.contains("reach: 'far' is geen aantal dagen van 0 tot en met "))
                .anyMatch(text -> text.contains("nonsense: is hier niet bekend; wel bekend zijn asOf, "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl", "/en/municipalities/gm0363", "/nl/vragen/contradictions", "/nl/zoeken?q=delft"})
    void whileTheDatabaseIsAwayPagesSaySo(String path) {
        try (Reader away = Reader.impatientOn(new DatabaseAddress(URI.create("bolt://127.0.0.1:1"), "neo4j", "none"))) {
            Response response = away.open(path);
            assertThat(response.status()).isEqualTo(503);
            assertThat(response.html().select("h1").text()).isIn("Even niet bereikbaar", "Away for a moment");
            assertThat(response.html().text()).doesNotContain("bolt").doesNotContain("Exception");
        }
    }
}
