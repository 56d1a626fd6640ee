package nl.stedenband.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.picture.timeline.TimelineRow.Bar;
import nl.stedenband.picture.timeline.TimelineRow.Mark;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import org.junit.jupiter.api.Test;

/** Ties that can be drawn by hand: on an axis of a hundred years, of which each is about one per cent. */
class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2009, 12, 31);
    private static final TimelineEntry OF_1910 =
            new TimelineEntry(List.of(), List.of(), List.of(), List.of(years(1910, 1910)));

    @Test
    void theAxisGoesFromARoundYearToTheEndOfTheYearOfTheDay() {
        YearAxis yearAxis = Timeline.of(List.of(OF_1910), DAY, 0).axis();

        assertThat(yearAxis.days()).isEqualTo(years(1910, 2009));
        assertThat(yearAxis.ticks()).extracting(YearAxis.Tick::year).containsExactly(1920, 1940, 1960, 1980, 2000);
        assertThat(yearAxis.day()).isBetween(99.9, 100.0);
    }

    @Test
    void anAxisOfFewYearsStillHasTwenty() {
        YearAxis yearAxis =
                Timeline.of(List.of(), LocalDate.of(2026, 11, 21), 0).axis();

        assertThat(yearAxis.days()).isEqualTo(years(2000, 2026));
        assertThat(yearAxis.ticks()).extracting(YearAxis.Tick::year).containsExactly(2000, 2010, 2020);
    }

    @Test
    void aTieFromBeginToEndIsOneBarBetweenTheTwo() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        stretch(1960, 1960, Certainty.POSSIBLE, years(1960, 1960)),
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
    void aTieThatWasOnlySeenHasNeitherBeginNorEndAndIsPossibleAsFarAsTheReachGoes() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(new TimelineEntry.Stretch(DayRange.ALWAYS, Certainty.POSSIBLE, years(1960, 1960))),
                List.of(),
                List.of(),
                List.of(years(1960, 1960))));

        assertThat(timelineRow.marks()).extracting(Mark::what).containsExactly("seen");
        assertThat(timelineRow.bars()).singleElement().satisfies(bar -> {
            assertThat(bar.certainty()).isEqualTo("possible");
            assertThat(bar.x()).isBetween(39.9, 40.1);
            assertThat(bar.width()).isBetween(20.9, 21.1);
        });
    }

    @Test
    void betweenTwoSightingsFarApartNothingIsDrawn() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        new TimelineEntry.Stretch(
                                new DayRange(
                                        DayRange.BEGINNING, years(1960, 1960).max()),
                                Certainty.POSSIBLE,
                                years(1930, 1930)),
                        new TimelineEntry.Stretch(
                                new DayRange(years(1961, 1961).min(), DayRange.END),
                                Certainty.POSSIBLE,
                                years(1990, 1990))),
                List.of(),
                List.of(),
                List.of(years(1930, 1930), years(1990, 1990))));

        assertThat(timelineRow.bars()).hasSize(2);
        assertThat(timelineRow.bars().get(0).x() + timelineRow.bars().get(0).width())
                .isBetween(30.9, 31.1);
        assertThat(timelineRow.bars().get(1).x()).isBetween(69.9, 70.1);
    }

    @Test
    void daysThatSayTheSameAreOneBar() {
        TimelineRow timelineRow = drawn(new TimelineEntry(
                List.of(
                        stretch(1950, 1959, Certainty.POSSIBLE, years(1955, 1955)),
                        stretch(1960, 1969, Certainty.POSSIBLE, years(1965, 1965)),
                        stretch(1970, 1979, Certainty.CONTRADICTED, DayRange.ALWAYS)),
                List.of(),
                List.of(),
                List.of()));

        assertThat(timelineRow.bars()).extracting(Bar::certainty).containsExactly("possible", "contradicted");
        assertThat(timelineRow.bars().get(0).width()).isBetween(19.9, 20.1);
    }

    private static TimelineRow drawn(TimelineEntry timelineEntry) {
        return Timeline.of(List.of(OF_1910, timelineEntry), DAY, 3652).rows().get(1);
    }

    private static TimelineEntry.Stretch stretch(int first, int last, Certainty certainty, DayRange near) {
        return new TimelineEntry.Stretch(years(first, last), certainty, near);
    }

    private static DayRange years(int first, int last) {
        return DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
