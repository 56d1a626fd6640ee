package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.graph.thing.Evidence;
import nl.stedenband.picture.timeline.TimelineEntry;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.web.page.LocalFormat;
import nl.stedenband.web.page.Texts;

/** Makes of what is known of a tie or membership what can be drawn, and the same in words. */
final class TimelineEntries {
    private TimelineEntries() {}

    static TimelineEntry of(Evidence evidence) {
        List<DayRange> begins = ranges(dates(evidence, Evidence.Stretch::since));
        List<DayRange> ends = ranges(dates(evidence, Evidence.Stretch::until));
        Set<DayRange> dated = new LinkedHashSet<>(begins);
        dated.addAll(ends);
        return new TimelineEntry(
                evidence.stretches().stream().map(TimelineEntries::stretch).toList(),
                begins,
                ends,
                sightings(evidence).stream()
                        .filter(seen -> dated.stream().noneMatch(date -> overlap(date, seen)))
                        .toList());
    }

    /** From when to when, as far as anybody says so, and when it was seen. */
    static String words(Evidence evidence, LocalFormat print) {
        List<String> words = new ArrayList<>();
        Texts texts = print.texts();
        dates(evidence, Evidence.Stretch::since)
                .forEach(since -> words.add(texts.get("time.since", print.when(since))));
        if (words.isEmpty()) {
            words.add(texts.get("timeline.no-begin"));
        }
        dates(evidence, Evidence.Stretch::until)
                .forEach(until -> words.add(texts.get("time.until", print.when(until))));
        String seen = print.span(evidence.firstSeen(), evidence.lastSeen());
        if (!seen.isEmpty()) {
            words.add(texts.get("timeline.seen", seen));
        }
        return String.join("; ", words);
    }

    /** The first day of which anything is said. */
    static long earliest(TimelineEntry timelineEntry) {
        return Stream.of(timelineEntry.begins(), timelineEntry.sightings(), timelineEntry.ends())
                .flatMap(List::stream)
                .mapToLong(DayRange::min)
                .min()
                .orElse(DayRange.END);
    }

    private static TimelineEntry.Stretch stretch(Evidence.Stretch stretch) {
        return new TimelineEntry.Stretch(
                new DayRange(stretch.from(), stretch.to()),
                Certainty.valueOf(stretch.certainty().toUpperCase(Locale.ROOT)),
                new DayRange(stretch.nearMin(), stretch.nearMax()),
                "seen-later".equals(stretch.basis()),
                stretch.keptTo() == null ? stretch.from() - 1 : stretch.keptTo());
    }

    /** First and last, and those between that are the nearest on some days. */
    private static Set<DayRange> sightings(Evidence evidence) {
        Set<DayRange> seen = new LinkedHashSet<>(ranges(Stream.of(evidence.firstSeen(), evidence.lastSeen())
                .filter(Objects::nonNull)
                .toList()));
        evidence.stretches().stream()
                .map(stretch -> new DayRange(stretch.nearMin(), stretch.nearMax()))
                .filter(near -> near.min() > DayRange.BEGINNING && near.max() < DayRange.END)
                .filter(near -> seen.stream().noneMatch(other -> overlap(near, other)))
                .toList()
                .forEach(seen::add);
        return seen;
    }

    private static List<String> dates(Evidence evidence, Function<Evidence.Stretch, @Nullable String> date) {
        return evidence.stretches().stream()
                .map(date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<DayRange> ranges(List<String> dates) {
        return dates.stream()
                .map(date -> Edtf.parse(date).possible())
                .distinct()
                .toList();
    }

    private static boolean overlap(DayRange one, DayRange other) {
        return one.min() <= other.max() && other.min() <= one.max();
    }
}
