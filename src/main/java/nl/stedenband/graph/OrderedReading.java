package nl.stedenband.graph;

import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Pageable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.graph.ListOrder.Place;
import nl.stedenband.graph.ListOrders.ReadRows;
import org.neo4j.driver.Record;

/**
 * Reads the rows of a list with two queries: one gives which rows there are and their order, which is kept while the graph stays as
 * it is, the other the rows at some {@code $places} of it.
 *
 * @param rows the query of rows: for each of {@code $places} the one whose {@code row} it is, with {@code number}, its place among them
 * @param order the query of the order: for each row its {@code position} and how it is found, {@code row}
 */
record OrderedReading<T>(
        String rows, String order, Map<String, Object> parameters, Function<Record, T> toItem, ListOrders orders) {
    private static final List<String> OF_PAGE = List.of("skip", "limit", "after");

    private static final String NUMBER = "number";

    /** As many rows of a whole list are read at once. */
    private static final int ROWS_AT_ONCE = 500;

    CursoredPage<T> page(Pageable page, Transactions transactions) {
        return orders.read(order, asked(), found -> {
            ListOrder listOrder = found.value();
            long first = page.cursor()
                    .map(after -> (long) listOrder.upTo(after.elements()))
                    .orElseGet(page::getOffset);
            List<Place> places = listOrder.page(first, page.getSize());
            List<Record> read = read(places, transactions);
            CursoredPage<T> rows = new ListedRows<>(
                    read.stream().map(toItem).toList(),
                    page,
                    read.stream()
                            .map(row -> places.get(row.get(NUMBER).asInt()))
                            .map(place -> Pageable.Cursor.of(place.position()))
                            .toList(),
                    listOrder.size(),
                    first + places.size() < listOrder.size(),
                    found.wasKept());
            return new ReadRows<>(rows, read.size() == places.size());
        });
    }

    /** Each row in its order, read some hundred at a time; what goes while they are read is left out. */
    AllRows<T> all(Transactions transactions) {
        List<Place> places = orders.read(
                order, asked(), found -> new ReadRows<>(found.value().places(), true));
        Iterator<Record> records = Stream.iterate(0, from -> from < places.size(), from -> from + ROWS_AT_ONCE)
                .flatMap(from ->
                        read(places.subList(from, Math.min(places.size(), from + ROWS_AT_ONCE)), transactions).stream())
                .iterator();
        return new AllRows<>(records, () -> {}, toItem);
    }

    private List<Record> read(List<Place> places, Transactions transactions) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<String, Object> ofRows = new HashMap<>(parameters);
        ofRows.put("places", places.stream().map(Place::parameter).toList());
        return transactions.reading(runner -> runner.run(rows, ofRows).list());
    }

    private Map<String, Object> asked() {
        Map<String, Object> asked = new HashMap<>(parameters);
        asked.keySet().removeAll(OF_PAGE);
        return asked;
    }
}
