package nl.stedenband.graph;

import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Pageable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.graph.KeptByVersion.Found;
import org.neo4j.driver.Record;

/**
 * Reads the rows of a list with two queries. The first counts them and gives, for a page by number, the place in the order of the
 * list of the row before it; the second gives the rows after that place. So no page costs more than another.
 *
 * @param rows the query of the rows
 * @param count the query that counts them, as {@code total}, and gives {@code before}
 */
record PageReading<T>(String rows, String count, Map<String, Object> parameters, Function<Record, T> toItem) {
    private static final String LIMIT = "limit";
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    CursoredPage<T> page(Pageable page, Transactions transactions) {
        return transactions.read(() -> counted(
                page,
                transactions.reading(runner -> runner.run(count, parameters).single()),
                transactions));
    }

    /** A page of a list of which the count is kept while the graph stays as it is. */
    CursoredPage<T> pageWithKeptTotal(Pageable page, ListOrders orders, Transactions transactions) {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.keySet().removeAll(List.of(LIMIT, AFTER));
        Found<Record> total = orders.total(count, asked);
        return counted(page, total.value(), transactions).with(total.wasKept());
    }

    private ListedRows<T> counted(Pageable page, Record counted, Transactions transactions) {
        long total = counted.get(0).asLong();
        Map<String, Object> ofPage = new HashMap<>(parameters);
        ofPage.put(LIMIT, page.getSize() + 1);
        boolean startsByNumber = ((Number) parameters.get("skip")).longValue() > 0;
        if (startsByNumber && counted.get(BEFORE).isNull()) {
            return ListedRows.none(page, total);
        }
        if (startsByNumber) {
            ofPage.put(AFTER, counted.get(BEFORE).asList());
        }
        List<Record> read =
                transactions.reading(runner -> runner.run(rows, ofPage).list());
        return ListedRows.of(read, toItem, page, total);
    }

    /** Each row as the graph finds it. */
    AllRows<T> all(Transactions transactions) {
        StreamedRows all = transactions.allRows(rows, parameters);
        return new AllRows<>(all, all::close, toItem);
    }
}
