package nl.stedenband.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.Statement;
import org.junit.jupiter.api.Test;

final class FiguresInTextTest {
    private static final Source SOURCE = Sample.source("vng-2009", SourceRank.SURVEY_OR_STUDY, "2009");

    @Test
    void eachWaveIsARowWithItsYear() {
        assertThat(figures(Map.of("metric", "actief", "values", inOrder("1999", 76, "2005", 72), "unit", "%")))
                .containsExactly("actief|||76|76|%|1999", "actief|||72|72|%|2005");
    }

    @Test
    void whatIsToldOfSizesStandsBesideTheFigureOfAll() {
        assertThat(figures(Map.of(
                        "metric",
                        "instrument",
                        "value",
                        20,
                        "unit",
                        "%",
                        "year",
                        2009,
                        "values",
                        Map.of("50k+", "bijna 50"))))
                .containsExactly("instrument|||20|20|%|2009", "instrument|50k+||bijna 50|50|%|2009");
    }

    @Test
    void aRegionOrCountryKeepsItsName() {
        assertThat(figures(
                        Map.of("metric", "banden", "country", "Turkije", "value", 13, "total", 39, "as_of", "2007-06")))
                .containsExactly("banden|Turkije|van 39|13|13||2007");
    }

    @Test
    void aShareBesideANumberIsAFigureOfItsOwn() {
        assertThat(figures(Map.of("metric", "respons", "value", 227, "total", 442, "pct", 51)))
                .containsExactly("respons||van 442|227|227||", "respons||van 442|51|51|%|");
    }

    @Test
    void wordsAndRangesStandAsTheyArePrinted() {
        assertThat(figures(Map.of("metric", "budget", "values", inOrder("helft", "20000-30000", "kwart", "driekwart"))))
                .containsExactly("budget|helft||20000-30000|||", "budget|kwart||driekwart|||");
    }

    @Test
    void aNumberThatIsReadFromWordsStandsBesideThem() {
        assertThat(figures(Map.of("metric", "hybride", "value", 0, "printed", "kwam niet voor")))
                .containsExactly("hybride|||kwam niet voor|0||");
    }

    private static Map<String, Object> inOrder(String key, Object value, String secondKey, Object secondValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(secondKey, secondValue);
        return map;
    }

    private static List<String> figures(Map<String, Object> members) {
        Map<String, Object> all = new LinkedHashMap<>(members);
        all.put("id", "F1");
        all.put("kind", "statistic");
        List<Assertion> assertions = new FiguresInText(new Fact("facts.jsonl", 1, all), SOURCE)
                .assertions((row, says) -> Assertion.of(
                        row.fingerprint("vng-2009", "facts"),
                        says,
                        new Citation(SOURCE, "", ""),
                        Recording.of(Sample.RECORDED, "test")));
        assertThat(assertions).extracting(Assertion::id).doesNotHaveDuplicates();
        assertThat(assertions)
                .extracting(assertion -> assertion.says().participants().get(0).thing())
                .doesNotHaveDuplicates();
        return assertions.stream().map(assertion -> text(assertion.says())).toList();
    }

    private static String text(Statement says) {
        return String.join(
                "|",
                List.of(
                                Attribute.ROW,
                                Attribute.COLUMN,
                                Attribute.NOTE,
                                Attribute.PRINTED,
                                Attribute.VALUE,
                                Attribute.UNIT,
                                Attribute.YEAR)
                        .stream()
                        .map(attribute -> says.attribute(attribute).orElse(""))
                        .toList());
    }
}
