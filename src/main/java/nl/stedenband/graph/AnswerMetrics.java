package nl.stedenband.graph;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Table;

/**
 * Measures how questions or lists are answered: how often each, how long that took, how many rows it brought and whether it was kept from
 * before. What is asked wrongly isn't counted, for it never reaches the graph.
 */
public final class AnswerMetrics {
    private final MeterRegistry registry;
    private final String sort;

    /** What becomes of what is asked; the tag {@code answer}. */
    enum Outcome {
        /** It was there, or being computed for another. */
        KEPT,
        MADE,
        /** All rows were taken one by one; the time is that of whoever took them, too. */
        STREAMED,
        TOO_COSTLY,
        /** Whoever asked has had their time of the database. */
        REFUSED,
        FAILED
    }

    /** What an answer brought. */
    public record Brought(boolean wasKept, long rows) {}

    /** @param sort of what is asked, question or list */
    public AnswerMetrics(MeterRegistry registry, String sort) {
        this.registry = registry;
        this.sort = sort;
    }

    /**
     * Answers, and measures it.
     *
     * @param name of the question or list; there must be few
     */
    public <T> T measure(String name, Supplier<T> answering, Function<T, Brought> brought) {
        Timer.Sample begun = Timer.start(registry);
        T answer = measureFailure(name, begun, answering);
        Brought what = brought.apply(answer);
        count(name, begun, what.wasKept() ? Outcome.KEPT : Outcome.MADE, what.rows());
        return answer;
    }

    /** Opens a table, which is measured when it is closed. */
    public Table measureRows(String name, Supplier<Table> opening) {
        Timer.Sample begun = Timer.start(registry);
        Table table = measureFailure(name, begun, opening);
        return new MeasuredTable(
                table,
                failure -> count(name, begun, outcome(failure), 0),
                rows -> count(name, begun, Outcome.STREAMED, rows));
    }

    private <T> T measureFailure(String name, Timer.Sample begun, Supplier<T> answering) {
        try {
            return answering.get();
        } catch (InvalidQuestion | NotInRegistry e) {
            throw e;
        } catch (RuntimeException e) {
            count(name, begun, outcome(e), 0);
            throw e;
        }
    }

    private static Outcome outcome(RuntimeException failure) {
        if (failure instanceof DatabaseBudget.BudgetSpent) {
            return Outcome.REFUSED;
        }
        return failure instanceof QuestionTooCostly ? Outcome.TOO_COSTLY : Outcome.FAILED;
    }

    private void count(String name, Timer.Sample begun, Outcome outcome, long rows) {
        begun.stop(timer(name, outcome));
        if (outcome == Outcome.KEPT || outcome == Outcome.MADE || outcome == Outcome.STREAMED) {
            countRows(name, rows);
            RequestReading.note(new RequestReading.MeasuredAnswer(this, name, rows));
        }
    }

    /** Counts an answer that was kept as a whole, so that nothing was asked. */
    void countKept(String name, long rows, long nanos) {
        timer(name, Outcome.KEPT).record(nanos, TimeUnit.NANOSECONDS);
        countRows(name, rows);
    }

    private Timer timer(String name, Outcome outcome) {
        return Timer.builder("stedenband.%ss".formatted(sort))
                .description("How each %s was answered, and how long that took".formatted(sort))
                .tags(
                        sort,
                        name,
                        "answer",
                        outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .register(registry);
    }

    private void countRows(String name, long rows) {
        DistributionSummary.builder("stedenband.%s.rows".formatted(sort))
                .description("How many rows the answers to each %s had".formatted(sort))
                .tags(sort, name)
                .register(registry)
                .record(rows);
    }
}
