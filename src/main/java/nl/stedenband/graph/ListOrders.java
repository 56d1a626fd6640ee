package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.graph.KeptByVersion.Found;
import org.neo4j.driver.Record;

/**
 * Keeps the orders of lists while the graph stays as it is. To order a list one has to go over all that may be in it; when that is
 * done, each page costs what its own rows cost, and so do the pages after it.
 */
@Singleton
public final class ListOrders implements MeasuredCaches {
    /** Some 200 bytes each. */
    private static final int MOST_PLACES = 250_000;

    private static final int MOST_TOTALS = 1000;

    private final Transactions transactions;
    private final KeptReading reading;
    private final KeptByVersion<KeptReading.Question, ListOrder> kept =
            new KeptByVersion<>("orders of lists", MOST_PLACES, order -> order.size() + 1);
    private final KeptByVersion<KeptReading.Question, Record> totals =
            new KeptByVersion<>("totals of lists", MOST_TOTALS, total -> 1);

    ListOrders(Transactions transactions, KeptReading reading) {
        this.transactions = transactions;
        this.reading = reading;
    }

    /** Rows that were read by an order; and whether all were there that it has. */
    record ReadRows<T>(T rows, boolean areAll) {}

    /**
     * Reads rows by the order of their list. When one that is in the order is gone by then, the order is read again, and the rows with it.
     *
     * @param query of the order
     * @param parameters of the query
     * @param rows reads them by an order
     */
    <T> T read(String query, Map<String, Object> parameters, Function<Found<ListOrder>, ReadRows<T>> rows) {
        if (!transactions.isOpen()) {
            ReadRows<T> read = rows.apply(reading.find(kept, new KeptReading.Question(query, parameters), this::order));
            if (read.areAll()) {
                return read.rows();
            }
        }
        return rows.apply(new Found<>(order(new KeptReading.Question(query, parameters)), false))
                .rows();
    }

    /** The row of a query that counts a list which is too long for its order to be kept. */
    Found<Record> total(String query, Map<String, Object> parameters) {
        KeptReading.Question question = new KeptReading.Question(query, parameters);
        return transactions.isOpen()
                ? new Found<>(count(question), false)
                : reading.find(totals, question, this::count);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures(), totals.figures());
    }

    private ListOrder order(KeptReading.Question question) {
        return transactions.answering(runner -> ListOrder.read(
                runner.run(question.query(), question.parameters()).list()));
    }

    private Record count(KeptReading.Question question) {
        return transactions.answering(
                runner -> runner.run(question.query(), question.parameters()).single());
    }
}
