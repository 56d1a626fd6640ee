package nl.stedenband.graph.traversal;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import nl.stedenband.graph.AnswerMetrics;
import nl.stedenband.graph.AnswerMetrics.Brought;
import nl.stedenband.graph.AnswersAhead;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.ExportSlots;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.KeptByVersion.Found;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.StreamedRows;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import nl.stedenband.graph.VersionedReading;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Traversal;

/** Puts public questions to the graph, and keeps what they bring while it stays as it is. */
@Singleton
public class TraversalRunner implements MeasuredCaches {
    /** Of all that is kept together: a value of a column, or of a list in one. Some 60 bytes each. */
    private static final int MOST_VALUES = 1_000_000;

    private final QuestionReader reader;
    private final Transactions transactions;
    private final VersionedReading versions;
    private final ThemeParameters themes;
    private final ExportSlots slots;
    private final AnswersAhead ahead;
    private final AnswerMetrics metrics;
    private final KeptByVersion<Asked, RowsOfPage> kept =
            new KeptByVersion<>("answers", MOST_VALUES, RowsOfPage::weight);

    TraversalRunner(
            QuestionReader reader,
            Transactions transactions,
            VersionedReading versions,
            ThemeParameters themes,
            ExportSlots slots,
            AnswersAhead ahead,
            MeterRegistry registry) {
        this.reader = reader;
        this.transactions = transactions;
        this.versions = versions;
        this.themes = themes;
        this.slots = slots;
        this.ahead = ahead;
        metrics = new AnswerMetrics(registry, "question");
    }

    /**
     * Answers a question, a page of rows at a time; the counts are over all of them.
     *
     * @param asked parameters by name, as a user wrote them
     * @throws InvalidQuestion when some can't be read
     * @throws NotInRegistry when one names a thing that isn't there
     */
    public Answer ask(Traversal traversal, Map<String, List<String>> asked) {
        Question question = reader.read(traversal, asked);
        return metrics.measure(
                        traversal.name(),
                        () -> ahead.ask(
                                new AskedByUser(traversal, asked),
                                () -> settled(question),
                                () -> settled(reader.read(traversal, asked))),
                        found -> new Brought(
                                found.wasKept(), found.value().counts().rows()))
                .value();
    }

    private record AskedByUser(Traversal traversal, Map<String, List<String>> asked) {}

    /** Of a question that brings nothing it is looked whether what it names is there. */
    private Found<Answer> settled(Question question) {
        Found<Answer> answer = answer(question);
        if (answer.value().counts().rows() > 0) {
            return answer;
        }
        Question settled = reader.settle(question);
        return settled.equals(question) ? answer : answer(settled);
    }

    private Found<Answer> answer(Question question) {
        return versions.readAt(version -> answerAt(version, question), Found::wasKept);
    }

    private Found<Answer> answerAt(GraphVersion version, Question question) {
        Found<RowsOfPage> found = transactions.isOpen()
                ? new Found<>(read(question), false)
                : kept.find(version.ofThisDatabase(), Asked.of(question, version), () -> read(question));
        Answer answer = new Answer(
                question.traversal(),
                question.asked(),
                question.viewpoint().knownOn(),
                versions.knownOn(question.viewpoint().knownOn(), version),
                found.value().counts(),
                question.page(),
                question.pageSize(),
                found.value().rows());
        return new Found<>(answer, found.wasKept());
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }

    /** What tells a question from every other; it brings the same at each moment since the registry was last told something. */
    private record Asked(Traversal traversal, Map<String, Object> values, int page, int pageSize) {
        static Asked of(Question question, GraphVersion version) {
            return new Asked(
                    question.traversal(),
                    version.withKnownSince(question.values()),
                    question.page(),
                    question.pageSize());
        }
    }

    private RowsOfPage read(Question question) {
        return transactions.answering(runner -> RowsOfPage.of(
                question,
                runner
                        .run(
                                question.traversal().queryWith(question.values()),
                                themes.with(question.traversal(), question.values()))
                        .stream()));
    }

    /**
     * Asks for all rows of an answer, to be taken one by one as the graph finds them. Whoever asks closes them.
     *
     * @throws InvalidQuestion when some parameters can't be read
     * @throws NotInRegistry when one names a thing that isn't there
     * @throws ExportSlots.TooManyExports when others take as many answers and lists as may be taken at the same time
     */
    public Table open(Traversal traversal, Map<String, List<String>> asked) {
        Question question = reader.settle(reader.read(traversal, asked));
        return slots.open(() -> metrics.measureRows(traversal.name(), () -> open(question)));
    }

    private Table open(Question question) {
        Traversal traversal = question.traversal();
        Instant knownOn = question.viewpoint().knownOn();
        TableMetadata tableMetadata = TableMetadata.of(traversal, question.asked(), knownOn, versions.knownOn(knownOn));
        StreamedRows rows = transactions.streaming(
                traversal.queryWith(question.values()), themes.with(traversal, question.values()));
        return new OpenAnswer(tableMetadata, rows, new AnswerRowReader(traversal));
    }

    private record OpenAnswer(TableMetadata heading, StreamedRows answer, AnswerRowReader reading) implements Table {

        @Override
        public Iterator<List<Object>> rows() {
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(answer, Spliterator.ORDERED), false)
                    .map(reading::read)
                    .iterator();
        }

        @Override
        public void close() {
            answer.close();
        }
    }
}
