package nl.stedenband.picture.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import nl.stedenband.registry.DayRange;

/**
 * The years of a time line.
 *
 * @param days from the first day of a round year to the last of another year
 * @param ticks at round years
 * @param day where the day lies that was asked for, in per cent
 */
public record YearAxis(DayRange days, List<Tick> ticks, double day) {
    private static final int FEWEST_YEARS = 20;
    private static final int MOST_TICKS = 9;
    private static final int[] STEPS = {10, 20, 50, 100, 200, 500, 1000};

    public YearAxis {
        ticks = List.copyOf(ticks);
    }

    /** @param x in per cent */
    public record Tick(int year, double x) {}

    /** From the ten years in which the first of the dates lies to the year of the last, or of the day where that is later. */
    static YearAxis of(Collection<DayRange> dates, LocalDate day) {
        int last = Math.max(
                day.getYear(),
                dates.stream()
                        .filter(date -> date.max() < DayRange.END)
                        .mapToInt(date -> year(date.max()))
                        .max()
                        .orElse(0));
        int earliest = dates.stream()
                .filter(date -> date.min() > DayRange.BEGINNING)
                .mapToInt(date -> year(date.min()))
                .min()
                .orElse(last);
        int first = Math.max(1, Math.floorDiv(Math.min(earliest, last - FEWEST_YEARS + 1), 10) * 10);
        DayRange days = DayRange.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        DayScale dayScale = new DayScale(days);
        return new YearAxis(days, ticks(first, last, dayScale), dayScale.at(day.toEpochDay()));
    }

    private static List<Tick> ticks(int first, int last, DayScale dayScale) {
        int step = IntStream.of(STEPS)
                .filter(years -> (last - first) / years < MOST_TICKS)
                .findFirst()
                .orElse(STEPS[STEPS.length - 1]);
        List<Tick> ticks = new ArrayList<>();
        for (int year = Math.floorDiv(first + step - 1, step) * step; year <= last; year += step) {
            ticks.add(new Tick(
                    year, dayScale.at(LocalDate.of(Math.max(1, year), 1, 1).toEpochDay())));
        }
        return ticks;
    }

    private static int year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }
}
