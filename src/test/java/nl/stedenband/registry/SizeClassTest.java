package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,      0-10000
            9999,   0-10000
            10000,  10000-20000
            20000,  20000-50000
            50000,  50000-100000
            99999,  50000-100000
            100000, 100000+
            931298, 100000+
            """)
    void theUpperBoundOfAClassBelongsToTheNext(long residents, String word) {
        assertThat(SizeClass.of(residents).word()).isEqualTo(word);
    }
}
