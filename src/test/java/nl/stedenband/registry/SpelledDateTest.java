package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpelledDateTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            maart 2023          | 2023-03
            Maart 2023          | 2023-03
            mrt. 2023           | 2023-03
            March 2023          | 2023-03
            12 mei 1985         | 1985-05-12
            12 May 1985         | 1985-05-12
            1 januari 2001      | 2001-01-01
            5th of May 1985     | 5th of May 1985
            May 5, 1985         | 1985-05-05
            3 sept. 1999        | 1999-09-03
            30-6-2019           | 2019-06-30
            30.06.2019          | 2019-06-30
            omstreeks 1975      | 1975~
            circa mei 1985      | 1985-05~
            about 1975          | 1975~
            1975                | 1975
            199X                | 199X
            ..                  | ..
            lente 2003          | lente 2003
            jun-19              | jun-19
            omstreeks de jaren  | omstreeks de jaren
            """)
    void datesInWordsAreReadAndAllElseIsLeftAsItIs(String written, String edtf) {
        assertThat(SpelledDate.edtf(written)).isEqualTo(edtf);
    }

    @Test
    void aFormTakesADayInWords() {
        FormInput form = new FormInput(Map.of("on", "12 mei 2026", "due", "31 februari 2026"));

        assertThat(form.day("on")).contains(LocalDate.of(2026, 5, 12));
        assertThat(form.day("due")).isEmpty();
        assertThatThrownBy(form::check)
                .isInstanceOfSatisfying(InvalidQuestion.class, wrong -> assertThat(wrong.mistakes())
                        .extracting(InvalidQuestion.Mistake::parameter)
                        .containsExactly("due"));
    }
}
