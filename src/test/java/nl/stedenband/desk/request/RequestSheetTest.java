package nl.stedenband.desk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestSheetTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final Map<String, String> CODES = Map.of("Ghana", "GH", "GH", "GH", "Turkije", "TR");

    @Test
    void eachRowIsARequestUnderTheHeadingsOfTheForm() {
        RequestSheet sheet = read("""
                Land;Plaats die vraagt;Ontvangen op;Onderwerpen;Inwoners, ten minste
                Ghana;Twifo;12 mei 2026;water; 20000
                ;;;;
                Turkije;Hatay;1-11-2026;"wederopbouw; afval";
                """);

        assertThat(sheet.mistakes()).isEmpty();
        assertThat(sheet.requests())
                .extracting(HelpRequest::words)
                .containsExactly(
                        Map.of(
                                "country",
                                "GH",
                                "name",
                                "Twifo",
                                "received",
                                "2026-05-12",
                                "themes",
                                "water",
                                "at-least",
                                "20000"),
                        Map.of(
                                "country",
                                "TR",
                                "name",
                                "Hatay",
                                "received",
                                "2026-11-01",
                                "themes",
                                "wederopbouw\nafval"));
    }

    @Test
    void headingsMayBeOfTheOtherLanguageOrTheWordsOfPrograms() {
        RequestSheet sheet = read("Country,name,\"Received on\"\nGH,Twifo,2026-11-01\n");

        assertThat(sheet.mistakes()).isEmpty();
        assertThat(sheet.requests()).hasSize(1);
    }

    @Test
    void whatIsWrongIsToldByRowAndAllAtOnce() {
        RequestSheet sheet = read("""
                Land;Ontvangen op;Uren per week nodig;Kleur
                Atlantis;31 februari 2026;veel;rood
                Ghana;2026-11-01;4;
                """);

        assertThat(sheet.mistakes())
                .extracting(wrong -> wrong.row() + " " + wrong.mistake().parameter())
                .containsExactlyInAnyOrder("1 Kleur", "2 country", "2 received", "2 hours");
        assertThat(sheet.requests()).hasSize(1);
    }

    @Test
    void daysAndCountriesThatCannotBeAreToldByRow() {
        RequestSheet sheet = read("""
                Land;Ontvangen op;term
                ZZ;2026-11-30;
                Ghana;2026-12-01;
                Ghana;2026-11-30;2026-11-29
                Ghana;2026-11-30;2026-11-30
                """);

        assertThat(sheet.mistakes())
                .extracting(wrong -> wrong.row() + " " + wrong.mistake().parameter())
                .containsExactly("2 country", "3 received", "4 term");
        assertThat(sheet.requests()).hasSize(1);
    }

    @Test
    void whatASpreadsheetSavesInItsOwnAlphabetIsRead() {
        byte[] file = "Land;Plaats die vraagt\nGhana;Mbanza-Kongo é\n".getBytes(Charset.forName("windows-1252"));

        assertThat(RequestSheet.read(file, RequestSheetTest::code, TODAY).requests())
                .extracting(request -> request.text(RequestField.NAME))
                .containsExactly("Mbanza-Kongo é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK\u0003\u0004 a workbook",
                "a text\nof lines\n",
                "Land;Onderwerpen\n",
                "Land;Onderwerpen\n;\n"
            })
    void whatIsNoTableOfRequestsIsRefused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aTableHasNoMoreRowsThanADeskGets() {
        String rows = "Ghana;x\n".repeat(RequestSheet.MOST_ROWS + 1);

        assertThatThrownBy(() -> read("Land;Plaats die vraagt\n" + rows)).isInstanceOf(InvalidValue.class);
    }

    private static RequestSheet read(String file) {
        return RequestSheet.read(file.getBytes(StandardCharsets.UTF_8), RequestSheetTest::code, TODAY);
    }

    private static Optional<String> code(String written) {
        return List.of(written).stream()
                .filter(CODES::containsKey)
                .map(CODES::get)
                .findFirst();
    }
}
