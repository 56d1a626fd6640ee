package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of telephones, by the examples of RFC 6238, appendix B. */
class TotpCodeTest {
    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource(textBlock = """
            1970-01-01T00:00:59Z, 94287082
            2005-03-18T01:58:29Z, 07081804
            2005-03-18T01:58:31Z, 14050471
            2009-02-13T23:31:30Z, 89005924
            2033-05-18T03:33:20Z, 69279037
            2603-10-11T11:33:20Z, 65353130
            """)
    void theCodesAreThoseOfTheStandard(Instant moment, String code) {
        assertThat(TotpCode.at(KEY, TotpCode.step(moment), 8)).isEqualTo(code);
    }

    @Test
    void aCodeIsTakenOneStepAsideAndNoMore() {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        long step = TotpCode.step(now);

        for (long aside = -1; aside <= 1; aside++) {
            assertThat(TotpCode.find(KEY, TotpCode.at(KEY, step + aside, 6), now))
                    .hasValue(step + aside);
        }
        assertThat(TotpCode.find(KEY, TotpCode.at(KEY, step + 2, 6), now)).isEmpty();
        assertThat(TotpCode.find(KEY, TotpCode.at(KEY, step - 2, 6), now)).isEmpty();
        assertThat(TotpCode.find(KEY, "", now)).isEmpty();
    }
}
