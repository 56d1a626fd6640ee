package nl.stedenband.web.thing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.stedenband.graph.thing.Evidence;
import nl.stedenband.picture.timeline.Timeline;
import nl.stedenband.picture.timeline.TimelineEntry;
import nl.stedenband.picture.timeline.TimelineRow;
import nl.stedenband.picture.timeline.YearAxis;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.LocalFormat;

/** A time line with the words that stand beside it. */
public record TimelineView(YearAxis axis, List<Line> lines) {

    public TimelineView {
        lines = List.copyOf(lines);
    }

    /**
     * What one line is of.
     *
     * @param address of the page that it leads to
     * @param note more on it, or nothing
     */
    public record Subject(String text, String address, String note, Evidence evidence) {}

    /** @param words what is drawn, for who doesn't see it */
    public record Line(Subject subject, String words, TimelineRow drawn) {}

    /** The earliest line first. */
    public static TimelineView of(List<Subject> subjects, Viewpoint viewpoint, LocalFormat print) {
        record Drawn(Subject subject, TimelineEntry course) {}
        List<Drawn> all = subjects.stream()
                .map(subject -> new Drawn(subject, TimelineEntries.of(subject.evidence())))
                .sorted(Comparator.comparingLong((Drawn one) -> TimelineEntries.earliest(one.course()))
                        .thenComparing(one -> one.subject().text()))
                .toList();
        Timeline drawn = Timeline.of(all.stream().map(Drawn::course).toList(), viewpoint.asOf(), viewpoint.distances());
        return new TimelineView(
                drawn.axis(),
                IntStream.range(0, all.size())
                        .mapToObj(i -> new Line(
                                all.get(i).subject(),
                                TimelineEntries.words(all.get(i).subject().evidence(), print),
                                drawn.rows().get(i)))
                        .toList());
    }
}
