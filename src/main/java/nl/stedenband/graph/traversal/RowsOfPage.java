package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.registry.traversal.AnswerCounts;
import org.neo4j.driver.Record;

/**
 * What a question brought, of which a page was asked for.
 *
 * @param counts over all rows
 */
record RowsOfPage(AnswerCounts counts, List<List<Object>> rows) {

    /** Goes over all rows, and keeps those of the page. */
    static RowsOfPage of(Question question, Stream<Record> records) {
        AnswerRowReader reading = new AnswerRowReader(question.traversal());
        AnswerCounts.Counter counter = new AnswerCounts.Counter(question.traversal());
        long first = (long) (question.page() - 1) * question.pageSize();
        long last = first + question.pageSize();
        List<List<Object>> page = new ArrayList<>();
        records.map(reading::read).forEach(row -> {
            long number = counter.count(row);
            if (first <= number && number < last) {
                page.add(row);
            }
        });
        return new RowsOfPage(counter.counts(), page);
    }

    /** Values of columns, or of lists in one. */
    int weight() {
        return 1
                + rows.stream()
                        .flatMap(List::stream)
                        .mapToInt(RowsOfPage::valuesIn)
                        .sum();
    }

    private static int valuesIn(Object value) {
        return value instanceof Collection<?> several ? 1 + several.size() : 1;
    }
}
