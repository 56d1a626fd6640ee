package nl.stedenband.graph;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;

/** A table that tells once what became of it: that its rows couldn't be had, or how many were taken until it was closed. */
final class MeasuredTable implements Table {
    private final Table table;
    private final Consumer<RuntimeException> failed;
    private final LongConsumer taken;
    private long rows;
    private boolean isTold;

    MeasuredTable(Table table, Consumer<RuntimeException> failed, LongConsumer taken) {
        this.table = table;
        this.failed = failed;
        this.taken = taken;
    }

    @Override
    public TableMetadata heading() {
        return table.heading();
    }

    @Override
    public Iterator<List<Object>> rows() {
        Iterator<List<Object>> all = table.rows();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                try {
                    return all.hasNext();
                } catch (RuntimeException e) {
                    tell(() -> failed.accept(e));
                    throw e;
                }
            }

            @Override
            public List<Object> next() {
                try {
                    List<Object> row = all.next();
                    rows++;
                    return row;
                } catch (RuntimeException e) {
                    tell(() -> failed.accept(e));
                    throw e;
                }
            }
        };
    }

    @Override
    public void close() {
        tell(() -> taken.accept(rows));
        table.close();
    }

    private void tell(Runnable telling) {
        if (!isTold) {
            isTold = true;
            telling.run();
        }
    }
}
