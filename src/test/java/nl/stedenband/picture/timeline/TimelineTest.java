package nl.stedenband.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.picture.timeline.TimelineRow.Bar;
import nl.stedenband.picture.timeline.TimelineRow.Mark;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.Test;

/** Ties that can be drawn by hand: on an axis of a hundred years, of which each is about one per cent. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);
    private static final TimelineEntry OF_1910 =
            new TimelineEntry(List.of(), List.of(), List.of(), List.of(years(1910, 1910)));

    @Test
    void theAxisGoesFromARoundYearToTheEndOfTheYearOfTheDay() {
        YearAxis yearAxis =
                Timeline.of(List.of(OF_1910), DAY, Viewpoint.Distances.USUAL).axis();

        assertThat(yearAxis.days()).isEqualTo(years(1910, 2009));
        assertThat(yearAxis.ticks()).extracting(YearAxis.Tick::year).containsExactly(1920, 1940, 1960, 1980, 2000);
        assertThat(yearAxis.day()).isBetween(99.9, 100.0);
    }

    @Test
    void anAxisOfFewYearsStillHasTwenty() {
        YearAxis yearAxis = Timeline.of(List.of(), LocalDate.of(2026, 11, 21), Viewpoint.Distances.USUAL)
                .axis();

        assertThat(yearAxis.days()).isEqualTo(years(2000, 2026));
        assertThat(yearAxis.ticks()).extracting(YearAxis.Tick::year).containsExactly(2000, 2010, 2020);
    }

    @Test
    void aTieFromBeginToEndIsOneBarBetweenTheTwo() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        seenLater(1960, 1960, years(1960, 1960)),
                        stretch(1961, 1979, Certainty.CERTAIN, DayRange.ALWAYS),
                        stretch(1980, 9999, Certainty.ENDED, DayRange.ALWAYS)),
                List.of(years(1960, 1960)),
                List.of(years(1979, 1979)),
                List.of()));

        assertThat(timelineRow.bars()).extracting(Bar::certainty).containsExactly("possible", "certain");
        assertThat(timelineRow.bars().get(1).x()).isBetween(50.9, 51.1);
        assertThat(timelineRow.bars().get(1).width()).isBetween(18.9, 19.1);
        assertThat(timelineRow.marks()).extracting(Mark::what).containsExactly("begin", "end");
        assertThat(timelineRow.marks().get(0).middle()).isBetween(50.4, 50.6);
    }

    @Test
    void aTieThatWasOnlySeenHasNeitherBeginNorEndAndIsPossibleThreeYearsBeforeAndTenAfter() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        seenLater(1, 1959, years(1960, 1960)),
                        stretch(1960, 1960, Certainty.CONFIRMED, DayRange.ALWAYS),
                        seenBefore(1961, 9999, years(1960, 1960), 1960)),
                List.of(),
                List.of(),
                List.of(years(1960, 1960))));

        assertThat(timelineRow.marks()).extracting(Mark::what).containsExactly("seen");
        assertThat(timelineRow.bars()).extracting(Bar::certainty).containsExactly("possible", "confirmed", "possible");
        assertThat(timelineRow.bars().get(0).width()).isBetween(2.9, 3.1);
        assertThat(timelineRow.bars().get(2).width()).isBetween(9.9, 10.1);
    }

    @Test
    void aSightingThatKeepsConfirmsTheYearsAfterIt() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(seenBefore(1961, 9999, years(1960, 1960), 1963)),
                List.of(),
                List.of(),
                List.of(years(1960, 1960))));

        assertThat(timelineRow.bars()).extracting(Bar::certainty).containsExactly("confirmed", "possible");
        assertThat(timelineRow.bars().get(0).width()).isBetween(2.9, 3.1);
        assertThat(timelineRow.bars().get(1).width()).isBetween(6.9, 7.1);
    }

    @Test
    void daysThatSayTheSameAreOneBar() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        seenBefore(1950, 1959, years(1949, 1949), 1949),
                        seenBefore(1960, 1969, years(1959, 1959), 1959),
                        stretch(1970, 1979, Certainty.CONTRADICTED, DayRange.ALWAYS)),
                List.of(),
                List.of(),
                List.of()));

        assertThat(timelineRow.bars()).extracting(Bar::certainty).containsExactly("possible", "contradicted");
        assertThat(timelineRow.bars().get(0).width()).isBetween(19.9, 20.1);
    }

    private static TimelineRow drawn(TimelineEntry timelineEntry) {
        return Timeline.of(List.of(OF_1910, timelineEntry), DAY, Viewpoint.Distances.USUAL)
                .rows()
                .get(1);
    }

    private static TimelineEntry.Stretch stretch(int first, int last, Certainty certainty, DayRange near) {
        return new TimelineEntry.Stretch(
                years(first, last), certainty, near, false, years(first, first).min() - 1);
    }

    private static TimelineEntry.Stretch seenLater(int first, int last, DayRange near) {
        return new TimelineEntry.Stretch(
                years(first, last),
                Certainty.POSSIBLE,
                near,
                true,
                years(first, first).min() - 1);
    }

    /** @param keptTo the last year for which that sighting confirms it */
    private static TimelineEntry.Stretch seenBefore(int first, int last, DayRange near, int keptTo) {
        return new TimelineEntry.Stretch(
                years(first, last),
                Certainty.POSSIBLE,
                near,
                false,
                years(keptTo, keptTo).max());
    }

    private static DayRange years(int first, int last) {
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
