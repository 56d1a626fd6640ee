package nl.stedenband.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day it is for the desk. */
class DeskCalendarTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-30T22:59:59Z, 2026-11-30
            2026-11-30T23:00:00Z, 2026-12-01
            2026-07-01T21:59:59Z, 2026-07-01
            2026-07-01T22:00:00Z, 2026-07-02
            """)
    void theDayEndsAtMidnightInAmsterdamInWinterAndSummer(Instant now, String today) {
        DeskCalendar calendar = new DeskCalendar(Clock.fixed(now, ZoneOffset.UTC));

        assertThat(calendar.today()).hasToString(today);
    }
}
