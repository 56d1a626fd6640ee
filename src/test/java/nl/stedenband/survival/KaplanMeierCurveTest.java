package nl.stedenband.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kaplan-Meier's curve with its bands, shares with theirs, and counts about an event. */
class KaplanMeierCurveTest {

    /**
     * Weeks of remission under 6-mercaptopurine, of E. J. Freireich and others, 1963, as every textbook has them; survival and bands by R's
     * {@code survfit(Surv(time, event) ~ 1, conf.type = "log-log")}.
     */
    @Test
    void aTextbookExampleHasTheCurveAndTheBandsThatRGives() {
        List<DurationBounds> weeks = Arrays.stream(
                        "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+".split(" "))
                .map(week -> week.endsWith("+")
                        ? DurationBounds.longerThan(Long.parseLong(week.replace("+", "")))
                        : DurationBounds.exactly(Long.parseLong(week)))
                .toList();

        KaplanMeierCurve curve = KaplanMeierCurve.of(weeks);

        assertThat(curve.points())
                .extracting(point -> String.format(
                        Locale.ROOT,
                        "%d %d %d %.6f %.6f %.6f",
                        point.time(),
                        point.atRisk(),
                        point.ended(),
                        point.survival(),
                        point.lower().orElseThrow(),
                        point.upper().orElseThrow()))
                .containsExactly(
                        "6 21 3 0.857143 0.619718 0.951552",
                        "7 17 1 0.806723 0.563147 0.922809",
                        "10 15 1 0.752941 0.503200 0.889362",
                        "13 12 1 0.690196 0.431610 0.849066",
                        "16 11 1 0.627451 0.367511 0.804912",
                        "22 7 1 0.537815 0.267779 0.746791",
                        "23 6 1 0.448179 0.188052 0.680143");
        assertThat(curve.median().orElseThrow().time()).isEqualTo(23);
    }

    @Test
    void whereAllEndedThereIsNoBand() {
        KaplanMeierCurve curve = KaplanMeierCurve.of(List.of(DurationBounds.exactly(1), DurationBounds.exactly(4)));

        assertThat(curve.points()).extracting(KaplanMeierCurve.Point::survival).containsExactly(0.5, 0.0);
        assertThat(curve.points().get(1).upper()).isEmpty();
    }

    @Test
    void whatIsOnlyBoundedIsLeftOut() {
        assertThat(KaplanMeierCurve.of(List.of(new DurationBounds(1, 3))).points())
                .isEmpty();
    }

    /** By R's {@code prop.test(7, 50, correct = FALSE)}; the others by hand. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            7,  50, 0.0695, 0.2619
            0,  10, 0.0000, 0.2775
            10, 10, 0.7225, 1.0000
            """)
    void aShareHasWilsonsBounds(int some, int all, String lower, String upper) {
        ShareBounds bounds = ShareBounds.of(some, all);

        assertThat("%.4f".formatted(bounds.lower())).isEqualTo(lower);
        assertThat("%.4f".formatted(bounds.upper())).isEqualTo(upper);
    }

    @Test
    void aShareOfNothingHasNone() {
        assertThatThrownBy(() -> ShareBounds.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DurationBounds(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of those that stood on day 10: one ended in it, one may have, one ended later, one isn't known to have ended. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            10, 20, 4, 1, 1
            10, 15, 4, 0, 2
            1,  9,  0, 0, 0
            """)
    void whoEndedAboutAnEventIsCountedOfThoseThatWereThere(
            long first, long last, int atRisk, int ended, int endedPossibly) {
        List<WindowCount.Lifetime> lifetimes = List.of(
                new WindowCount.Lifetime(5, 12, 18),
                new WindowCount.Lifetime(5, 14, 40),
                new WindowCount.Lifetime(5, 30, 40),
                new WindowCount.Lifetime(5, 11, DurationBounds.NEVER),
                new WindowCount.Lifetime(12, 13, 14),
                new WindowCount.Lifetime(2, 5, 7),
                new WindowCount.Lifetime(DurationBounds.NEVER, 30, DurationBounds.NEVER));

        WindowCount count = WindowCount.of(lifetimes, first, last);

        assertThat(count).isEqualTo(new WindowCount(atRisk, ended, endedPossibly));
    }
}
