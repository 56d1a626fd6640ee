package nl.stedenband.graph;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;

/**
 * All rows of a list: what a repository gives for {@code Pageable.UNPAGED}. Each is to be had once, as the graph finds it;
 * whoever asked for them closes them.
 */
public final class AllRows<T> implements Page<T>, AutoCloseable {
    private final Session session;
    private final Result result;
    private final Function<Record, T> toItem;

    AllRows(Session session, Result result, Function<Record, T> toItem) {
        this.session = session;
        this.result = result;
        this.toItem = toItem;
        result.hasNext(); // what goes wrong with a query goes wrong here, before anything is written
    }

    @Override
    public Iterator<T> iterator() {
        return result.stream().map(toItem).iterator();
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
        session.close();
    }
}
