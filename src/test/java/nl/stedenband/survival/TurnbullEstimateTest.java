package nl.stedenband.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The estimate from bounds, against answers by hand, answers that are published, and Kaplan-Meier's. */
class TurnbullEstimateTest {
    /**
     * Months until the breast was deformed after radiotherapy alone, of D. M. Finkelstein and R. A. Wolfe, A semiparametric model for
     * regression analysis of interval-censored failure time data, 1985. R's survival gives the same shares.
     */
    private static final String COSMESIS =
            "45- 6-10 0-7 46- 46- 7-16 17- 7-14 37-44 0-8 4-11 15- 11-15 22- 46- 46- 25-37 46- 26-40"
                    + " 46- 27-34 36-44 46- 36-48 37- 40- 17-25 46- 11-18 38- 5-12 37- 0-5 18- 24- 36- 5-11 19-35 17-25 24- 32- 33- 19-26 37-"
                    + " 34- 36-";

    @Test
    void aPublishedExampleHasItsPublishedShares() {
        TurnbullCurve curve = TurnbullEstimate.of(read(COSMESIS));

        assertThat(curve.isConverged()).isTrue();
        List<TurnbullCurve.Drop> drops =
                curve.drops().stream().filter(drop -> drop.share() > 0.001).toList();
        assertThat(drops)
                .extracting(drop -> "%d-%d %.4f".formatted(drop.from(), drop.to(), drop.share()))
                .containsExactly(
                        "4-5 0.0463",
                        "6-7 0.0334",
                        "7-8 0.0887",
                        "11-12 0.0708",
                        "24-25 0.0926",
                        "33-34 0.0818",
                        "38-40 0.1209",
                        "46-48 0.4656");
        assertThat(curve.median().orElseThrow().to()).isEqualTo(40);
    }

    /** By hand: two of (0,2], one of (1,3], one longer than 2. With p in (1,2] and the rest in (2,3] it is p·p·(1-p): most likely with 2/3. */
    @Test
    void whatOverlapsEndsWhereMostOverlap() {
        TurnbullCurve curve = TurnbullEstimate.of(read("0-2 0-2 1-3 2-"));

        assertThat(curve.drops()).hasSize(2);
        assertThat(curve.drops().get(0).from()).isEqualTo(1);
        assertThat(curve.drops().get(0).to()).isEqualTo(2);
        assertThat(curve.drops().get(0).share()).isCloseTo(2.0 / 3, within(1e-3));
        assertThat(curve.drops().get(1).to()).isEqualTo(3);
    }

    @Test
    void whatIsNotKnownToHaveEndedLastsLongerThanIsKnown() {
        TurnbullCurve curve = TurnbullEstimate.of(read("3- 5- 2-2"));

        assertThat(curve.drops()).extracting(TurnbullCurve.Drop::to).containsExactly(2L, DurationBounds.NEVER);
        assertThat(curve.drops().get(1).from()).isEqualTo(5);
        assertThat(curve.drops().get(0).share()).isCloseTo(1.0 / 3, within(1e-6));
        assertThat(curve.leastSurvival(4)).isCloseTo(2.0 / 3, within(1e-6));
        assertThat(curve.leastSurvival(9)).isCloseTo(0, within(1e-6));
        assertThat(curve.greatestSurvival(9)).isCloseTo(2.0 / 3, within(1e-6));
        assertThat(curve.median()).isEmpty();
    }

    @Test
    void ofNothingThereIsNoCurve() {
        assertThat(TurnbullEstimate.of(List.of()).drops()).isEmpty();
    }

    @Property(tries = 200)
    void exactDurationsGiveTheirOwnDistribution(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 30) Integer> all) {
        TurnbullCurve curve = TurnbullEstimate.of(
                all.stream().map(duration -> DurationBounds.exactly(duration)).toList());

        for (int time = 0; time <= 30; time++) {
            int now = time;
            double longer = (double) all.stream().filter(each -> each > now).count() / all.size();
            assertThat(curve.leastSurvival(time)).isCloseTo(longer, within(1e-6));
            assertThat(curve.greatestSurvival(time)).isCloseTo(longer, within(1e-6));
        }
    }

    @Property(tries = 200)
    void exactDurationsAndWhatWasStillThereGiveKaplanMeiersCurve(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = -20, max = 20) Integer> all) {
        List<DurationBounds> durations = all.stream()
                .map(each -> each < 0 ? DurationBounds.longerThan(-each) : DurationBounds.exactly(each))
                .toList();

        TurnbullCurve curve = TurnbullEstimate.of(durations);

        assertThat(curve.isConverged()).isTrue();
        KaplanMeierCurve.of(durations).points().forEach(point -> assertThat(curve.greatestSurvival(point.time()))
                .isCloseTo(point.survival(), within(1e-3)));
    }

    @Property(tries = 200)
    void noOtherCurveIsLikelierAndSharesAreOne(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 20) Integer> lefts,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 20) Integer> lengths) {
        int size = Math.min(lefts.size(), lengths.size());
        DurationBounds[] durations = new DurationBounds[size];
        Arrays.setAll(
                durations,
                i -> lengths.get(i) == 20
                        ? DurationBounds.longerThan(lefts.get(i))
                        : new DurationBounds(lefts.get(i), lefts.get(i) + lengths.get(i)));

        TurnbullCurve curve = TurnbullEstimate.of(List.of(durations));

        assertThat(curve.isConverged()).isTrue();
        assertThat(curve.drops().stream().mapToDouble(TurnbullCurve.Drop::share).sum())
                .isCloseTo(1, within(1e-6));
    }

    private static List<DurationBounds> read(String durations) {
        return Arrays.stream(durations.split(" "))
                .map(each -> each.split("-"))
                .map(bounds -> bounds.length == 1
                        ? DurationBounds.longerThan(Long.parseLong(bounds[0]))
                        : new DurationBounds(Long.parseLong(bounds[0]), Long.parseLong(bounds[1])))
                .toList();
    }
}
