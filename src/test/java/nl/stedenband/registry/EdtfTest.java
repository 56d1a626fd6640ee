package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EdtfTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009                      | 2009-01-01 | 2009-12-31
            2007-10                   | 2007-10-01 | 2007-10-31
            2008-02                   | 2008-02-01 | 2008-02-29
            2009-06-30                | 2009-06-30 | 2009-06-30
            1985-04-12T23:20:30Z      | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30+01:00 | 1985-04-12 | 1985-04-12
            1985-04-12T23:20:30       | 1985-04-12 | 1985-04-12
            1975~                     | 1974-01-01 | 1976-12-31
            1975?                     | 1974-01-01 | 1976-12-31
            1975%                     | 1974-01-01 | 1976-12-31
            2006-12~                  | 2006-11-01 | 2007-01-31
            2006-12-31?               | 2006-12-30 | 2007-01-01
            199X                      | 1990-01-01 | 1999-12-31
            19XX                      | 1900-01-01 | 1999-12-31
            2006/2009                 | 2006-01-01 | 2009-12-31
            2005/..                   | 2005-01-01 | 9999-12-31
            2005/                     | 2005-01-01 | 9999-12-31
            /2009                     | 0001-01-01 | 2009-12-31
            ../2009                   | 0001-01-01 | 2009-12-31
            2004-03-18/2008           | 2004-03-18 | 2008-12-31
            1975~/2017-03             | 1974-01-01 | 2017-03-31
            [..2010]                  | 0001-01-01 | 2010-12-31
            [2021..2023]              | 2021-01-01 | 2023-12-31
            [2021-03..]               | 2021-03-01 | 9999-12-31
            [..1985~]                 | 0001-01-01 | 1986-12-31
            /[..2010]                 | 0001-01-01 | 2010-12-31
            1993/[..2010~]            | 1993-01-01 | 2011-12-31
            0001                      | 0001-01-01 | 0001-12-31
            0001~                     | 0001-01-01 | 0002-12-31
            9999~                     | 9998-01-01 | 9999-12-31
            """)
    void anExpressionHasBounds(String text, LocalDate first, LocalDate last) {
        Edtf time = Edtf.parse(text);

        assertThat(time.possible()).isEqualTo(DayRange.of(first, last));
        assertThat(time.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2009",
                "2009 ",
                "09",
                "20090630",
                "2009-13",
                "2009-02-29",
                "2009-6-30",
                "0000",
                "-0044",
                "12009",
                "2009/2006",
                "eind 2006",
                "2009-06-30T25:00:00Z",
                "2009-06-30T12:00",
                "../..",
                "/",
                "..",
                "2005//2009",
                "2005/2006/2007",
                "199Y",
                "[..]",
                "[2010]",
                "[2023..2021]",
                "[[..2010]..2011]",
                "2004-22",
                "1XXX",
                "2009-XX",
                "2009~?",
                "٢٠٠٩"
            })
    void whatIsNoExpressionIsRefusedWithItsText(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(InvalidTime.class)
                .hasMessageContaining("'");
    }

    @Test
    void anOpenEndIsNotAnUnknownEnd() {
        assertThat(EdtfInterval.parse("2005/..").isOpenEnded()).isTrue();
        assertThat(EdtfInterval.parse("2005/").isOpenEnded()).isFalse();
        assertThat(EdtfInterval.parse("../2009").isOpenEnded()).isFalse();
    }

    @Test
    void anIntervalMayEndInTheYearInWhichItBegan() {
        assertThat(EdtfInterval.parse("2007/2007").possible().max())
                .isEqualTo(LocalDate.of(2007, 12, 31).toEpochDay());
        assertThat(EdtfInterval.parse("2007-06/2007").begin().orElseThrow().text())
                .isEqualTo("2007-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../2010   | [..2010]
            2021/2023 | [2021..2023]
            [..2010]  | [..2010]
            1975~     | 1975~
            """)
    void aBeginOrEndToldAsAnIntervalIsSomeTimeWithinIt(String written, String text) {
        assertThat(EdtfDate.parseBound(written).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2005/..", "2005/", "/2010", "../.."})
    void aPeriodWithoutAnEndIsNoBeginOrEnd(String text) {
        assertThatThrownBy(() -> EdtfDate.parseBound(text)).isInstanceOf(InvalidTime.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004-22", "2004-24~", "2004-21/2005-22", "2004-41"})
    void ofASeasonTheMessageSaysThatItIsNotSupported(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(InvalidTime.class)
                .hasMessageContaining("season")
                .hasMessageContaining("not supported");
    }
}
