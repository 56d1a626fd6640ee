package nl.stedenband.measuring;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.survival.DurationBounds;
import nl.stedenband.survival.ShareBounds;
import nl.stedenband.survival.WindowCount;
import nl.stedenband.survival.WindowCount.Lifetime;

/** Counts who ended in as many days before and after an event. */
final class EventWindows {
    private EventWindows() {}

    /** @param asOf the last day that is looked at */
    static SurvivalDocument.Event of(List<TieSpan> spans, LocalDate event, int days, LocalDate asOf) {
        List<Lifetime> lifetimes = spans.stream().map(EventWindows::lifetime).toList();
        LocalDate last = event.plusDays(days - 1L);
        return new SurvivalDocument.Event(
                event,
                days,
                window(lifetimes, event.minusDays(days), event.minusDays(1)),
                window(lifetimes, event, last.isAfter(asOf) ? asOf : last));
    }

    /** One of which nobody tells the begin was there from the first day on which it was seen. */
    private static Lifetime lifetime(TieSpan span) {
        return new Lifetime(
                SpanGroups.day(span.beginMax()),
                SpanGroups.day(span.endMin()),
                span.endMax() == null ? DurationBounds.NEVER : SpanGroups.day(span.endMax()));
    }

    private static SurvivalDocument.Window window(List<Lifetime> lifetimes, LocalDate first, LocalDate last) {
        WindowCount count = WindowCount.of(lifetimes, first.toEpochDay(), last.toEpochDay());
        if (count.atRisk() == 0) {
            return new SurvivalDocument.Window(first, last, 0, 0, 0, null, null, null);
        }
        ShareBounds bounds = ShareBounds.of(count.ended(), count.atRisk());
        return new SurvivalDocument.Window(
                first,
                last,
                count.atRisk(),
                count.ended(),
                count.endedPossibly(),
                KaplanMeierDocument.rounded((double) count.ended() / count.atRisk()),
                KaplanMeierDocument.rounded(bounds.lower()),
                KaplanMeierDocument.rounded(bounds.upper()));
    }
}
