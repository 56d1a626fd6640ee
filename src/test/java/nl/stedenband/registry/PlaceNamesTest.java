package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceNamesTest {

    @ParameterizedTest(name = "{0} and {1} are the same name: {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            's-Gravenhage,   s gravenhage,   true
            Den Haag,        DEN  HAAG,      true
            Sint-Niklaas,    Sint Niklaas,   true
            Łódź,            Lodz,           true
            İzmir,           Izmir,          true
            Adapazarı,       Adapazari,      true
            Ærø,             Aero,           true
            Köln,            Koln,           true
            Köln,            Koeln,          false
            Straße,          Strasse,        true
            Þórshöfn,        Þorshofn,       true
            Gouda,           Ouda,           false
            Москва,          МОСКВА,         true
            Москва,          Минск,          false
            """)
    void namesAreComparedWithoutAccentsCapitalsAndPunctuation(String one, String other, boolean same) {
        assertThat(PlaceNames.fold(one).equals(PlaceNames.fold(other))).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is {1} of {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Esch (Haaren)            | Esch       | Haaren
            Haaren – Esch            | Esch       | Haaren
            Suzhou, Jiangsu          | Suzhou     | Jiangsu
            England, United Kingdom  | England    | United Kingdom
            Bergen (NH.)             | Bergen     | NH.
            Sint-Niklaas             |            |
            Al Hoceima               |            |
            """)
    void aNameMayNameAPartAndItsWhole(String name, String part, String whole) {
        assertThat(PlaceNames.part(name).map(PlaceNames.Part::name).orElse(null))
                .isEqualTo(part);
        assertThat(PlaceNames.part(name).map(PlaceNames.Part::whole).orElse(null))
                .isEqualTo(whole);
    }

    @ParameterizedTest(name = "the slug of {0} is {1}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            Al Hoceima,              al-hoceima
            's-Hertogenbosch,        s-hertogenbosch
            LOGO South,              logo-south
            A / B & C,               a-b-c
            """)
    void aSlugIsMadeOfLatinLettersAndDigits(String name, String slug) {
        assertThat(PlaceNames.slug(name)).isEqualTo(slug);
        assertThat(ThingKind.NETWORK.accepts(PlaceNames.slug(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "Москва", "東京"})
    void aNameWithoutLatinLettersHasASlugToo(String name) {
        assertThat(PlaceNames.slug(name)).matches("u[0-9a-f]+").isEqualTo(PlaceNames.slug(name));
    }

    @ParameterizedTest
    @CsvSource({"Newcastle upon Tyne, newcastle upon tyne + newcastle", "Gouda, gouda"})
    void aTownOnARiverIsFoundWithoutItsRiver(String name, String keys) {
        assertThat(String.join(" + ", PlaceNames.keys(name))).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"a; b ;; c, a|b|c", "a, a", "';', ''"})
    void aListOfNamesHasSemicolonsBetween(String cell, String names) {
        assertThat(PlaceNames.list(cell)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split("\\|")));
    }
}
