package nl.stedenband.importing.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingDistanceTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            voznesensk, voznesensk, 0
            voznesnsk,  voznesensk, 1
            voznesesnk, voznesensk, 1
            vosnessensk, voznesensk, 2
            berkan,     berkane,    1
            bekrane,    berkane,    1
            tema,       tamale,     3
            a,          abcdef,     3
            """)
    void lettersThatAreMistypedAreCountedUpToTwo(String written, String name, int distance) {
        assertThat(SpellingDistance.between(written, name, 2)).isEqualTo(distance);
        assertThat(SpellingDistance.between(name, written, 2)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            tema,       0
            hatay,      1
            berkane,    1
            voznesensk, 2
            """)
    void shortNamesForgiveNothing(String name, int forgiven) {
        assertThat(SpellingDistance.forgiven(name)).isEqualTo(forgiven);
    }
}
