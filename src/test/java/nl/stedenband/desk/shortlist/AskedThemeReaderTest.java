package nl.stedenband.desk.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.matching.request.Theme;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.thesaurus.Thesaurus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of sources are looked at for what a request asks. */
class AskedThemeReaderTest {
    private static final List<Topic> KNOWN = Stream.of(
                    "herontwikkeling waterfront",
                    "rivierbeheer",
                    "drinkwater",
                    "vuilnisophaal",
                    "scholieren",
                    "onderwijs",
                    "huwelijksregister",
                    "vliegeren",
                    "kennisuitwisseling",
                    "ontwikkelingshulp")
            .map(word -> new Topic(ThingId.of(ThingKind.THEME, PlaceNames.slug(word)), word))
            .toList();

    private final AskedThemeReader reader =
            new AskedThemeReader(TestGraph.shared().bean(Thesaurus.class));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            water management                     | rivierbeheer
            help with waste and drinking water   | drinkwater vuilnisophaal
            waterfront development               | herontwikkeling-waterfront
            education                            | onderwijs scholieren
            scholenuitwisseling                  | scholieren
            population register                  | huwelijksregister
            vliegeren                            | vliegeren
            rivierbeheer                         | rivierbeheer
            astronomy                            | ''
            hulp bij vuilnisophaal               | vuilnisophaal
            exchange of knowledge about waste    | vuilnisophaal
            kennisuitwisseling                   | kennisuitwisseling
            hulp                                 | ontwikkelingshulp
            """)
    void aRequestMeansTheWordsOfItsConcepts(String asked, String themes) {
        assertThat(String.join(
                        " ",
                        reader.theme(asked, KNOWN).topics().stream()
                                .map(topic -> topic.id().value())
                                .sorted()
                                .toList()))
                .isEqualTo(themes);
    }

    @Test
    void aSubjectIsCalledWhatTheThesaurusCallsItInTheLanguageOfTheReader() {
        assertThat(reader.theme("solid waste", KNOWN).label()).isEqualTo(new BilingualText("waste", "afval"));
        assertThat(reader.theme("vliegeren", KNOWN).label()).isEqualTo(new BilingualText("vliegeren", "vliegeren"));
    }

    @Test
    void helpInNeedIsToldFromOtherSubjects() {
        assertThat(reader.theme("wederopbouw", KNOWN).isHelp()).isTrue();
        assertThat(reader.theme("earthquake recovery", KNOWN).isHelp()).isTrue();
        assertThat(reader.theme("afval", KNOWN).isHelp()).isFalse();
    }

    @Test
    void textsSpeakOfASubjectInWholeWordsOnly() {
        Theme water = reader.theme("water", KNOWN);

        assertThat(water.isSpokenOfIn("Herontwikkeling van het waterfront")).isFalse();
        assertThat(water.isSpokenOfIn("wil helpen met drinkwater")).isTrue();
        assertThat(reader.theme("museum", KNOWN).isSpokenOfIn("twee museums")).isTrue();
    }
}
