package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A budget of 60 seconds a minute, which fills up by one each second. */
class BudgetLeftTest {
    private static final int BUDGET = 60;

    private final BudgetLeft whole = BudgetLeft.whole(0, BUDGET);

    @Test
    void whoHasAskedLittleDoesNotWait() {
        assertThat(whole.spend(seconds(59), 0, BUDGET).untilSome(0, BUDGET)).isZero();
    }

    @Test
    void whoHasHadTheirSecondsWaitsForAsLongAsTheyHaveHadMore() {
        BudgetLeft left = whole.spend(seconds(60), 0, BUDGET).spend(seconds(10), 0, BUDGET);

        assertThat(left.untilSome(0, BUDGET)).isCloseTo(Duration.ofSeconds(10), Duration.ofMillis(1));
        assertThat(left.untilSome(seconds(7), BUDGET)).isCloseTo(Duration.ofSeconds(3), Duration.ofMillis(1));
        assertThat(left.untilSome(seconds(11), BUDGET)).isZero();
    }

    @Test
    void nobodyWaitsLongerThanAMinuteForOneThatTookLong() {
        assertThat(whole.spend(seconds(600), 0, BUDGET).untilSome(0, BUDGET))
                .isCloseTo(Duration.ofMinutes(1), Duration.ofMillis(1));
    }

    @Test
    void nobodySavesUpMoreThanAMinuteHas() {
        BudgetLeft later = whole.spend(0, seconds(3600), BUDGET).spend(seconds(61), seconds(3600), BUDGET);

        assertThat(later.untilSome(seconds(3600), BUDGET)).isPositive();
    }

    @Test
    void aSmallBudgetFillsUpSlowly() {
        BudgetLeft left = BudgetLeft.whole(0, 1).spend(seconds(2), 0, 1);

        assertThat(left.untilSome(0, 1)).isCloseTo(Duration.ofMinutes(1), Duration.ofMillis(1));
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
