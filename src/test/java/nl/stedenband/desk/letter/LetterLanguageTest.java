package nl.stedenband.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterLanguageTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            FR, 2027-03-01, 1er mars 2027
            FR, 2011-01-11, 11 janvier 2011
            FR, 2027-08-21, 21 août 2027
            NL, 2027-03-01, 1 maart 2027
            EN, 2027-03-01, 1 March 2027
            """)
    void theFirstOfAMonthIsAnOrdinalInFrench(LetterLanguage language, LocalDate day, String written) {
        assertThat(language.written(day)).isEqualTo(written);
    }
}
