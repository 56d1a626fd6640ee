package nl.stedenband.importing.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.InvalidTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WikidataTimeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1998-01-01T00:00:00Z                                |    | 1998
            1998-01-01T00:00:00Z                                | 11 | 1998-01-01
            2014-03-18T00:00:00Z                                |    | 2014-03-18
            +1998-00-00T00:00:00Z                               |    | 1998
            +1998-00-00T00:00:00Z                               | 9  | 1998
            +1998-06-00T00:00:00Z                               | 10 | 1998-06
            +1998-06-00T00:00:00Z                               |    | 1998-06
            +1990-00-00T00:00:00Z                               | 8  | 199X
            +2000-00-00T00:00:00Z                               | 7  | [1901..2000]
            {"time": "+1998-00-00T00:00:00Z", "precision": 9}   |    | 1998
            1975                                                |    | 1975
            """)
    void aTimeIsAsExactAsItsPrecision(String text, Integer precision, String edtf) {
        assertThat(WikidataTime.read(text, precision == null ? OptionalInt.empty() : OptionalInt.of(precision))
                        .date()
                        .map(EdtfDate::text))
                .contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://www.wikidata.org/.well-known/genid/0fd0a1b2c3", "_:genid4711", "t1234567", "somevalue"})
    void theUnknownValueIsNoDate(String text) {
        assertThat(WikidataTime.read(text, OptionalInt.empty()).date()).isEmpty();
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertThatThrownBy(() -> WikidataTime.read("long ago", OptionalInt.empty()))
                .isInstanceOf(InvalidTime.class);
    }
}
