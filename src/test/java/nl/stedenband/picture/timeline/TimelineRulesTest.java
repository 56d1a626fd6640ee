package nl.stedenband.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Viewpoint;

/** What holds of every time line. */
class TimelineRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Property
    void everythingLiesOnTheAxisAndNoBarOnAnother(@ForAll("courses") TimelineEntry timelineEntry) {
        Timeline timeline = Timeline.of(List.of(timelineEntry), DAY, Viewpoint.Distances.USUAL);

        double end = 0;
        for (TimelineRow.Bar bar : timeline.rows().get(0).bars()) {
            assertThat(bar.x()).isGreaterThanOrEqualTo(end - 0.011);
            assertThat(bar.width()).isNotNegative();
            end = bar.x() + bar.width();
        }
        assertThat(end).isLessThanOrEqualTo(100.011);
        assertThat(timeline.rows().get(0).marks())
                .hasSameSizeAs(timelineEntry.sightings())
                .allSatisfy(mark -> assertThat(mark.middle()).isBetween(0.0, 100.0));
        assertThat(timeline.axis().day()).isBetween(0.0, 100.0);
        assertThat(timeline.axis().ticks()).hasSizeBetween(1, 10);
    }

    @Property
    void laterDaysLieNoFartherLeft(@ForAll("courses") TimelineEntry timelineEntry) {
        List<TimelineRow.Bar> bars = Timeline.of(
                        List.of(timelineEntry), DAY, Viewpoint.Distances.within(Viewpoint.REACH_ALL))
                .rows()
                .get(0)
                .bars();

        assertThat(bars).isSortedAccordingTo((one, other) -> Double.compare(one.x(), other.x()));
    }

    @Provide
    Arbitrary<TimelineEntry> courses() {
        long first = LocalDate.of(1850, 1, 1).toEpochDay();
        long last = LocalDate.of(2026, 1, 1).toEpochDay();
        Arbitrary<List<Long>> days = Arbitraries.longs()
                .between(first, last)
                .list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(8);
        return Combinators.combine(days, Arbitraries.of(Certainty.class).list().ofSize(8))
                .as(TimelineRulesTest::course);
    }

    /** One stretch after the other, each with the sighting at its first day. */
    private static TimelineEntry course(List<Long> days, List<Certainty> certainties) {
        List<Long> sorted = days.stream().sorted().toList();
        List<TimelineEntry.Stretch> stretches = new ArrayList<>();
        List<DayRange> seen = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i++) {
            DayRange near = new DayRange(sorted.get(i), sorted.get(i));
            stretches.add(new TimelineEntry.Stretch(
                    new DayRange(sorted.get(i), sorted.get(i + 1) - 1), certainties.get(i), near, false, near.max()));
            seen.add(near);
        }
        return new TimelineEntry(stretches, List.of(), List.of(), seen);
    }
}
