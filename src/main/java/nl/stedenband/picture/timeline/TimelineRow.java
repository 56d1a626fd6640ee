package nl.stedenband.picture.timeline;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Viewpoint;

/**
 * One course as it is drawn.
 *
 * @param bars the days on which it was there: certainly, possibly or as some source says
 * @param marks begins, ends and sightings; what is not known has none
 */
public record TimelineRow(List<Bar> bars, List<Mark> marks) {

    public TimelineRow {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /**
     * Days in one bar, in per cent.
     *
     * @param certainty the word for it
     */
    public record Bar(String certainty, double x, double width) {}

    /**
     * Something that a source dates, in per cent.
     *
     * @param what {@code begin}, {@code end} or {@code seen}
     * @param width of the days on which it may have been
     */
    public record Mark(String what, double x, double width) {
        public double end() {
            return Math.round(100 * (x + width)) / 100.0;
        }

        public double middle() {
            return Math.round(100 * x + 50 * width) / 100.0;
        }
    }

    static TimelineRow of(TimelineEntry timelineEntry, DayScale dayScale, Viewpoint.Distances distances) {
        List<Mark> marks = new ArrayList<>();
        timelineEntry.sightings().forEach(when -> mark("seen", when, dayScale, marks));
        timelineEntry.begins().forEach(when -> mark("begin", when, dayScale, marks));
        timelineEntry.ends().forEach(when -> mark("end", when, dayScale, marks));
        return new TimelineRow(bars(timelineEntry, dayScale, distances), marks);
    }

    private static void mark(String what, DayRange when, DayScale dayScale, List<Mark> marks) {
        if (dayScale.shows(when)) {
            marks.add(new Mark(what, dayScale.at(when.min()), dayScale.width(when)));
        }
    }

    private static List<Bar> bars(TimelineEntry timelineEntry, DayScale dayScale, Viewpoint.Distances distances) {
        List<Shown> shown = new ArrayList<>();
        for (TimelineEntry.Stretch stretch : timelineEntry.stretches()) {
            for (Shown part : shown(stretch, distances)) {
                if (dayScale.shows(part.days)) {
                    Shown.append(shown, part);
                }
            }
        }
        return shown.stream()
                .map(each -> new Bar(each.certainty.slug(), dayScale.at(each.days.min()), dayScale.width(each.days)))
                .toList();
    }

    /** The parts of a stretch that there is something to draw on: none of what has ended, or lies too far from any sighting. */
    private static List<Shown> shown(TimelineEntry.Stretch stretch, Viewpoint.Distances distances) {
        DayRange days = stretch.days();
        if (stretch.certainty() == Certainty.ENDED) {
            return List.of();
        }
        if (stretch.certainty() != Certainty.POSSIBLE) {
            return List.of(new Shown(stretch.certainty(), days));
        }
        List<Shown> parts = new ArrayList<>();
        if (stretch.isSeenLater()) {
            add(
                    Certainty.POSSIBLE,
                    Math.max(days.min(), stretch.near().min() - distances.reachBefore()),
                    days.max(),
                    parts);
            return parts;
        }
        long kept = Math.min(stretch.keptTo(), stretch.near().max() + distances.keep());
        add(Certainty.CONFIRMED, days.min(), Math.min(days.max(), kept), parts);
        add(
                Certainty.POSSIBLE,
                Math.max(days.min(), kept + 1),
                Math.min(days.max(), stretch.near().max() + distances.reach()),
                parts);
        return parts;
    }

    private static void add(Certainty certainty, long first, long last, List<Shown> parts) {
        if (first <= last) {
            parts.add(new Shown(certainty, new DayRange(first, last)));
        }
    }

    private record Shown(Certainty certainty, DayRange days) {

        /** Joins it with the one before where that says the same up to the day before. */
        static void append(List<Shown> all, Shown next) {
            int last = all.size() - 1;
            Shown before = last < 0 ? null : all.get(last);
            if (before != null && before.certainty == next.certainty && before.days.max() + 1 == next.days.min()) {
                all.set(last, new Shown(next.certainty, new DayRange(before.days.min(), next.days.max())));
            } else {
                all.add(next);
            }
        }
    }
}
