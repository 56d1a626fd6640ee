package nl.stedenband.graph;

import io.micronaut.data.model.runtime.PreparedQuery;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.Record;

/** Keeps rows that are few and take long to find, such as counts over all ties, while the graph stays as it is. */
@Singleton
public final class KeptRows implements MeasuredCaches {
    /** Some 500 bytes each. */
    private static final int MOST_ROWS = 50_000;

    private final Transactions transactions;
    private final KeptReading reading;
    private final KeptByVersion<KeptReading.Question, List<Record>> kept =
            new KeptByVersion<>("rows", MOST_ROWS, rows -> rows.size() + 1);

    KeptRows(Transactions transactions, KeptReading reading) {
        this.transactions = transactions;
        this.reading = reading;
    }

    /** What all rows of a query of a repository are. */
    <R> List<R> read(PreparedQuery<?, ?> query, Function<Record, R> toItem) {
        return read(CypherFiles.query(query.getQuery()), QueryArguments.byName(query)).stream()
                .map(toItem)
                .toList();
    }

    /** All rows of a query, in its order. */
    public List<Record> read(String cypher, Map<String, Object> parameters) {
        KeptReading.Question question = new KeptReading.Question(cypher, parameters);
        return transactions.isOpen()
                ? read(question)
                : reading.find(kept, question, this::read).value();
    }

    private List<Record> read(KeptReading.Question question) {
        return transactions.answering(
                runner -> runner.run(question.query(), question.parameters()).list());
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
