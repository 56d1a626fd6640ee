package nl.stedenband.graph;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;

/**
 * All rows of a list: what a repository gives for {@code Pageable.UNPAGED}. Each is to be had once, as the graph finds it;
 * whoever asked for them closes them.
 */
public final class AllRows<T> implements Page<T>, AutoCloseable {
    private final Iterator<Record> rows;
    private final Runnable closing;
    private final Function<Record, T> toItem;

    AllRows(Iterator<Record> rows, Runnable closing, Function<Record, T> toItem) {
        this.rows = rows;
        this.closing = closing;
        this.toItem = toItem;
        rows.hasNext(); // what goes wrong with a query goes wrong here, before anything is written
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public T next() {
                return toItem.apply(rows.next());
            }
        };
    }

    @Override
    public List<T> getContent() {
        return StreamSupport.stream(spliterator(), false).toList();
    }

    @Override
    public Pageable getPageable() {
        return Pageable.UNPAGED;
    }

    @Override
    public boolean hasTotalSize() {
        return true;
    }

    /** @throws UnsupportedOperationException always: who wants all rows can count them */
    @Override
    public long getTotalSize() {
        throw new UnsupportedOperationException("all rows of a list are not counted beforehand");
    }

    @Override
    public void close() {
        closing.run();
    }
}
