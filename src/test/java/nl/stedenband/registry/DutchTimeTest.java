package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day it is in the Netherlands. */
class DutchTimeTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-30T22:59:59Z, 2026-11-30
            2026-11-30T23:00:00Z, 2026-12-01
            2026-07-01T21:59:59Z, 2026-07-01
            2026-07-01T22:00:00Z, 2026-07-02
            """)
    void theDayEndsAtMidnightInAmsterdamInWinterAndSummer(Instant now, String today) {
        assertThat(DutchTime.day(now)).hasToString(today);
    }
}
