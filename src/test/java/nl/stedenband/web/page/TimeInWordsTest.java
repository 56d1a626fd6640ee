package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of the sources in words. */
class TimeInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009        | 2009                    | 2009
            2007-10     | oktober 2007            | October 2007
            2008-06-30  | 30 juni 2008            | 30 June 2008
            1975~       | omstreeks 1975          | about 1975
            1975?       | 1975 (onzeker)          | 1975 (uncertain)
            199X        | jaren 1990              | 1990s
            2006/2009   | 2006 – 2009             | 2006 – 2009
            2005/..     | vanaf 2005, bestaat nog | since 2005, continuing
            2005/       | vanaf 2005              | since 2005
            /2009       | tot en met 2009         | until 2009
            not a time  | not a time              | not a time
            """)
    void areAsVagueAsTheyWereSaid(String edtf, String dutch, String english) {
        assertThat(in(Language.NL).of(edtf)).isEqualTo(dutch);
        assertThat(in(Language.EN).of(edtf)).isEqualTo(english);
    }

    private static TimeInWords in(Language language) {
        return new TimeInWords(new Texts(language));
    }
}
