package nl.stedenband.picture.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.DayRange;

/** Several courses under one axis, a row each. */
public record Timeline(Axis axis, List<Row> rows) {

    public Timeline {
        rows = List.copyOf(rows);
    }

    /**
     * Draws them.
     *
     * @param day the day that was asked for, which is marked
     * @param reach how many days one that is only possible may lie from a sighting
     */
    public static Timeline of(List<Course> courses, LocalDate day, long reach) {
        List<DayRange> dates = courses.stream()
                .flatMap(course -> Stream.of(course.begins(), course.ends(), course.sightings()))
                .flatMap(List::stream)
                .toList();
        Axis axis = Axis.of(dates, day);
        Scale scale = new Scale(axis.days());
        return new Timeline(
                axis,
                courses.stream().map(course -> Row.of(course, scale, reach)).toList());
    }
}
