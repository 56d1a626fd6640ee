package nl.stedenband.measuring;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.slice.TieSpan;
import nl.stedenband.survival.DurationBounds;
import nl.stedenband.survival.TurnbullEstimate;

/**
 * Estimates of some periods of ties.
 *
 * @param precision within how many days begin and end have to be told to be exact
 */
record SpanFigures(List<TieSpan> spans, int precision) {

    SurvivalDocument.Group group(SpanGroups.Label label, @Nullable SurvivalDocument.Event event) {
        List<TieSpan> begun = spans.stream().filter(TieSpan::beginKnown).toList();
        List<DurationBounds> bounds = begun.stream().map(SpanFigures::bounds).toList();
        List<DurationBounds> dated =
                begun.stream().filter(this::isDated).map(SpanFigures::middle).toList();
        int ended = (int) spans.stream().filter(TieSpan::ended).count();
        return new SurvivalDocument.Group(
                label.group(),
                label.name(),
                spans.size(),
                spans.size() - begun.size(),
                ended,
                ended - (int) begun.stream().filter(TieSpan::ended).count(),
                TurnbullDocument.of(bounds.size(), TurnbullEstimate.of(bounds)),
                KaplanMeierDocument.of(dated),
                event);
    }

    private static DurationBounds bounds(TieSpan span) {
        return span.right() == null
                ? DurationBounds.longerThan(span.left())
                : new DurationBounds(span.left(), span.right());
    }

    private boolean isDated(TieSpan span) {
        return SpanGroups.day(span.beginMax()) - SpanGroups.day(span.beginMin()) <= precision
                && (!span.ended() || SpanGroups.day(span.endMax()) - SpanGroups.day(span.endMin()) <= precision);
    }

    private static DurationBounds middle(TieSpan span) {
        long begin = Math.floorDiv(SpanGroups.day(span.beginMin()) + SpanGroups.day(span.beginMax()), 2);
        long stood = SpanGroups.day(span.endMin());
        if (!span.ended()) {
            return DurationBounds.longerThan(Math.max(0, stood - begin));
        }
        return DurationBounds.exactly(Math.max(0, Math.floorDiv(stood + SpanGroups.day(span.endMax()), 2) - begin));
    }
}
