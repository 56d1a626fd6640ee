package nl.stedenband.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Viewpoint;

/** Several courses under one axis, a row each. */
public record Timeline(YearAxis axis, List<TimelineRow> rows) {

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * Draws them.
     *
     * @param day the day that was asked for, which is marked
     * @param distances how far one may lie from a sighting
     */
    public static Timeline of(List<TimelineEntry> courses, LocalDate day, Viewpoint.Distances distances) {
        List<DayRange> dates = courses.stream()
                .flatMap(timelineEntry ->
                        Stream.of(timelineEntry.begins(), timelineEntry.ends(), timelineEntry.sightings()))
                .flatMap(List::stream)
                .toList();
        YearAxis yearAxis = YearAxis.of(dates, day);
        DayScale dayScale = new DayScale(yearAxis.days());
        return new Timeline(
                yearAxis,
                courses.stream()
                        .map(timelineEntry -> TimelineRow.of(timelineEntry, dayScale, distances))
                        .toList());
    }
}
