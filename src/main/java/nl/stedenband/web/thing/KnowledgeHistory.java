package nl.stedenband.web.thing;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import nl.stedenband.graph.partnership.HistoryStep;
import nl.stedenband.web.page.PageContext;

/** How what is known of a tie on a day changed, step by step. */
public record KnowledgeHistory(List<Line> lines) {

    public KnowledgeHistory {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param when in words
     * @param address of the page as it was from then on
     * @param came sources that count from then on
     * @param gone sources that count no more
     */
    public record Line(String when, String address, HistoryStep known, List<String> came, List<String> gone) {

        public @Nullable String status() {
            return known.status();
        }
    }

    /** By what the registry knew. */
    static KnowledgeHistory ofKnowledge(List<HistoryStep> steps, PageContext pageContext) {
        return of(
                steps,
                millis -> pageContext.print().moment(millis),
                millis -> pageContext.with("knownOn", Instant.ofEpochMilli(millis)));
    }

    /** By what had been published. */
    static KnowledgeHistory ofPublication(List<HistoryStep> steps, PageContext pageContext) {
        return of(
                steps,
                day -> pageContext.print().day(LocalDate.ofEpochDay(day)),
                day -> pageContext.with("saidBy", LocalDate.ofEpochDay(day)));
    }

    private static KnowledgeHistory of(
            List<HistoryStep> steps, LongFunction<String> words, LongFunction<String> address) {
        List<Line> lines = new ArrayList<>();
        List<String> before = List.of();
        for (HistoryStep step : steps) {
            lines.add(new Line(
                    words.apply(step.step()),
                    address.apply(step.step()),
                    step,
                    without(step.sources(), before),
                    without(before, step.sources())));
            before = step.sources();
        }
        return new KnowledgeHistory(lines);
    }

    private static List<String> without(List<String> all, List<String> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }
}
