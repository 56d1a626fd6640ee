package nl.stedenband.registry.thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Concept.OtherLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which concept a word names, and what is part of what. */
class ThesaurusTest {
    private static final Thesaurus THESAURUS = new Building()
            .concept("milieu", "environment", "")
            .concept("afval", "waste", "milieu", "vuilnis", "afvalverwerking")
            .concept("water", "water", "")
            .concept("drinkwater", "drinking water", "water", "waterleiding")
            .concept("waterfront", "waterfront", "")
            .builder
            .build();

    @Test
    void aThemeMeansAllWordsOfItsConceptAndOfWhatIsPartOfIt() {
        assertThat(meantBy("milieu"))
                .containsExactlyInAnyOrder("milieu", "environment", "afval", "waste", "vuilnis", "afvalverwerking");
        assertThat(meantBy("vuilnis")).isEqualTo(meantBy("afval"));
        assertThat(meantBy("kites")).containsExactly("kites");
    }

    @Test
    void aConceptKnowsAllThatItIsPartOf() {
        assertThat(THESAURUS.allBroader(THESAURUS.find("afval").orElseThrow()))
                .extracting(concept -> concept.id().value())
                .containsExactly("milieu");
        assertThat(THESAURUS.narrower(THESAURUS.find("water").orElseThrow()))
                .extracting(concept -> concept.id().value())
                .containsExactly("drinkwater");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            help with drinking water         | drinkwater
            Drinkwater en afvalverwerking    | drinkwater afval
            water                            | water
            the waterfront of our town       | waterfront
            water and drinking water         | drinkwater water
            waterworks                       | ''
            """)
    void textsSpeakOfConceptsInWholeWordsTheLongestFirst(String text, String concepts) {
        assertThat(String.join(
                        " ",
                        THESAURUS.spokenOfIn(text).stream()
                                .map(concept -> concept.id().value())
                                .sorted()
                                .toList()))
                .isEqualTo(String.join(
                        " ", List.of(concepts.split(" ")).stream().sorted().toList()));
    }

    private static Set<String> meantBy(String theme) {
        return Set.copyOf(THESAURUS.meantBy(ThingId.of(ThingKind.THEME, theme)).stream()
                .map(ThingId::value)
                .toList());
    }

    private static final class Building {
        private final ThesaurusBuilder builder = new ThesaurusBuilder();
        private int line = 1;

        Building concept(String nl, String en, String broader, String... others) {
            builder.add(
                    ++line,
                    new Concept(
                            ThingId.of(ThingKind.THEME, nl),
                            new BilingualText(en, nl),
                            new OtherLabels(List.of(others), List.of()),
                            broader.isEmpty() ? List.of() : List.of(broader),
                            ""));
            return this;
        }
    }
}
