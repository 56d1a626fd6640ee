package nl.stedenband.registry;

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
            1975?       | misschien 1975          | possibly 1975
            1975%       | misschien omstreeks 1975 | possibly about 1975
            199X        | de jaren 1990           | the 1990s
            2006/2009   | 2006 – 2009             | 2006 – 2009
            2005/..     | vanaf 2005, bestaat nog | since 2005, continuing
            2005/       | vanaf 2005              | since 2005
            /2009       | tot en met 2009         | until 2009
            not a time  | not a time              | not a time
            """)
    void areAsVagueAsTheyWereSaid(String edtf, String dutch, String english) {
        assertThat(new TimeInWords(TextProperties.DUTCH).of(edtf)).isEqualTo(dutch);
        assertThat(new TimeInWords(TextProperties.ENGLISH).of(edtf)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-05-03   | 2010
            2010-05~     | about 2010
            2010-05-03?  | possibly 2010
            2010~        | about 2010
            2010/2012    | 2010 – 2012
            [2021..2023] | some time in 2021 – 2023
            """)
    void ofAYearAloneToo(String edtf, String english) {
        assertThat(TimeInWords.yearInBoth(Edtf.parse(edtf)).en()).isEqualTo(english);
    }
}
