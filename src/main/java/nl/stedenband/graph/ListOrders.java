package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.stedenband.graph.KeptByVersion.Found;
import nl.stedenband.graph.VersionQueries.GraphVersion;
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
    private final VersionQueries versions;
    private final KeptByVersion<Question, ListOrder> kept =
            new KeptByVersion<>("orders of lists", MOST_PLACES, order -> order.size() + 1);
    private final KeptByVersion<Question, Record> totals =
            new KeptByVersion<>("totals of lists", MOST_TOTALS, total -> 1);

    ListOrders(Transactions transactions, VersionQueries versions) {
        this.transactions = transactions;
        this.versions = versions;
    }

    private record Question(String query, Map<String, Object> parameters) {}

    /** Rows that were read by an order; and whether all were there that it has. */
    record ReadRows<T>(T rows, boolean areAll) {}

    /**
     * Reads rows by the order of their list. When one that is in the order is gone by then, the order is read again, and the rows with it.
     *
     * @param query of the order
     * @param parameters of the query
     * @param reading reads rows by an order
     */
    <T> T read(String query, Map<String, Object> parameters, Function<Found<ListOrder>, ReadRows<T>> reading) {
        if (!transactions.isOpen()) {
            ReadRows<T> read = reading.apply(kept(kept, query, parameters, () -> order(query, parameters)));
            if (read.areAll()) {
                return read.rows();
            }
        }
        return reading.apply(new Found<>(order(query, parameters), false)).rows();
    }

    /** The row of a query that counts a list which is too long for its order to be kept. */
    Found<Record> total(String query, Map<String, Object> parameters) {
        Supplier<Record> counting = () ->
                transactions.answering(runner -> runner.run(query, parameters).single());
        return transactions.isOpen() ? new Found<>(counting.get(), false) : kept(totals, query, parameters, counting);
    }

    private <T> Found<T> kept(
            KeptByVersion<Question, T> before, String query, Map<String, Object> parameters, Supplier<T> reading) {
        GraphVersion version = RequestReading.versionNow().orElseGet(versions::whole);
        return before.find(version.ofThisDatabase(), new Question(query, version.withKnownSince(parameters)), reading);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures(), totals.figures());
    }

    private ListOrder order(String query, Map<String, Object> parameters) {
        return transactions.answering(
                runner -> ListOrder.read(runner.run(query, parameters).list()));
    }
}
