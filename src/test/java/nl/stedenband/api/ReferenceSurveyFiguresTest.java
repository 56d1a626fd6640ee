package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled tables as tidy data. */
@OnReferenceData
class ReferenceSurveyFiguresTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = ReferenceService.running();
    }

    /** By hand: 40 of 49 is 81.6 %, of 48 it is 83.3 % and of 50 it is 80.0 %; Wilson's bounds by R's prop.test(40.18, 49, correct = FALSE). */
    @Test
    void theBaseOfAShareFollowsFromItsNumber() {
        Service.Json share = figures("VNG-2009-3.2").get(1);

        assertThat(share.get("item")).isEqualTo("Geen prioriteit");
        assertThat(share.get("wave")).isEqualTo(2009);
        assertThat(share.get("value")).isEqualTo(82.0);
        assertThat(share.get("unit")).isEqualTo("%");
        assertThat(share.get("printed")).isEqualTo("82%");
        assertThat(share.get("base")).isEqualTo(49);
        assertThat(share.get("baseFrom")).isEqualTo("computed");
        assertThat(share.get("check")).isEqualTo("40 is 82% of 49");
        assertThat(share.get("lower")).isEqualTo(69.1);
        assertThat(share.get("upper")).isEqualTo(90.3);
        assertThat(share.get("note").toString()).contains("52");
    }

    @Test
    void aTableBySizeClassesHasThemInAColumn() {
        Service.Json active = figures("VNG-2009-3.1").get(0);

        assertThat(active.get("sizeClass")).isEqualTo("0 tot 10.000");
        assertThat(active.get("answer")).isEqualTo("Actief");
        assertThat(active.get("item")).isEqualTo(active.get("title"));
        assertThat(active.get("base")).isNull();
        assertThat(active.get("lower")).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /v1/surveys/VNG-2009-3.2,         text/csv
            /v1/surveys/VNG-2009-3.2/figures, text/csv
            /v1/surveys/VNG-2009-3.2,         application/x-ndjson
            """)
    void aTableIsToBeHadInEveryFormat(String path, String type) {
        HttpResponse<String> response = service.get(path, "Accept", type);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines().count()).isEqualTo(type.equals("text/csv") ? 11 : 10);
        assertThat(response.headers().firstValue("content-disposition").orElseThrow())
                .contains("VNG-2009-3.2-figures");
    }

    @Test
    void aTableThatIsNotThereIsNotFoundInAnyFormat() {
        assertThat(service.get("/v1/surveys/no-such-table", "Accept", "text/csv")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void wavesOfOneItemStandSideBySide() {
        Service.Json answer = service.json("/v1/traversals/survey-series?table=VNG-2009-3.1&asOf=2026-11-21");

        assertThat(answer.each("rows", "series").get(0)).isEqualTo(List.of("1999: 56%", "2005: 58%", "2009: 67%"));
        assertThat(service.json("/v1/traversals/survey-series?table=VNG-2009-7.1&asOf=2026-11-21")
                        .each("rows", "elsewhere")
                        .get(0))
                .isEqualTo(List.of("2005: 78% (VNG-2009-7.2)"));
    }

    private static List<Service.Json> figures(String table) {
        return service.json("/v1/surveys/" + table + "/figures").list("items");
    }
}
