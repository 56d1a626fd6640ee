package nl.stedenband.graph;

import io.micronaut.data.model.CursoredPage;
import io.micronaut.data.model.Pageable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Record;

/**
 * A page of the rows of a query, of which the next page can start after any row: at a place in the order of the list, which
 * stays where it is when rows before it come or go.
 *
 * @param cursors the place of each row
 * @param hasNext whether there are rows after these
 * @param wasKept whether the order of the list, or how many rows it has, was kept from before
 */
public record ListedRows<T>(
        List<T> content,
        Pageable pageable,
        List<Pageable.Cursor> cursors,
        long totalSize,
        boolean hasNext,
        boolean wasKept)
        implements CursoredPage<T> {
    private static final String POSITION = "position";

    /** A page behind the end of a list. */
    static <T> ListedRows<T> none(Pageable pageable, long total) {
        return new ListedRows<>(List.of(), pageable, List.of(), total, false, false);
    }

    /** @param rows one more than the page has, where there is one more */
    static <T> ListedRows<T> of(List<Record> rows, Function<Record, T> toItem, Pageable pageable, long total) {
        List<Record> ofPage = rows.subList(0, Math.min(rows.size(), pageable.getSize()));
        return new ListedRows<>(
                ofPage.stream().map(toItem).toList(),
                pageable,
                ofPage.stream()
                        .map(row -> Pageable.Cursor.of(row.get(POSITION).asList()))
                        .toList(),
                total,
                rows.size() > ofPage.size(),
                false);
    }

    /** The same page, of which is known whether the order or total was kept. */
    ListedRows<T> with(boolean kept) {
        return new ListedRows<>(content, pageable, cursors, totalSize, hasNext, kept);
    }

    @Override
    public <R> CursoredPage<R> map(Function<T, R> function) {
        return new ListedRows<>(
                content.stream().map(function).toList(), pageable, cursors, totalSize, hasNext, wasKept);
    }

    @Override
    public List<T> getContent() {
        return content;
    }

    @Override
    public Pageable getPageable() {
        return pageable;
    }

    @Override
    public boolean hasTotalSize() {
        return true;
    }

    @Override
    public long getTotalSize() {
        return totalSize;
    }

    @Override
    public List<Pageable.Cursor> getCursors() {
        return cursors;
    }

    @Override
    public Optional<Pageable.Cursor> getCursor(int row) {
        return row >= 0 && row < cursors.size() ? Optional.of(cursors.get(row)) : Optional.empty();
    }
}
