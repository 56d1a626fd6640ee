package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import nl.stedenband.registry.DutchTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LocalFormatTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-30T07:29:00Z | 30 november 2026, 08:29 uur | 30 November 2026, 08:29 (Amsterdam)
            2026-06-30T22:30:00Z | 1 juli 2026, 00:30 uur      | 1 July 2026, 00:30 (Amsterdam)
            """)
    void momentsAreThoseOfTheClockInTheNetherlands(Instant moment, String dutch, String english) {
        assertThat(new LocalFormat(new Texts(Language.NL)).moment(moment)).isEqualTo(dutch);
        assertThat(new LocalFormat(new Texts(Language.EN)).moment(moment)).isEqualTo(english);
    }

    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        "2026-11-30T22:59:59Z, 2026-11-30",
        "2026-11-30T23:00:00Z, 2026-12-01",
        "2026-06-30T22:00:00Z, 2026-07-01"
    })
    void aDayBeginsWhenItBeginsInTheNetherlands(Instant moment, LocalDate day) {
        assertThat(DutchTime.day(moment)).isEqualTo(day);
    }
}
