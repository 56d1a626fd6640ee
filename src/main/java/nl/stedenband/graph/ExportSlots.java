package nl.stedenband.graph;

import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Bounds how many tables are taken row by row at the same time. Each may keep a connection to the database for minutes, and questions
 * need connections too.
 */
@Singleton
public final class ExportSlots {
    private final Semaphore free;

    ExportSlots(Neo4jConfiguration neo4j) {
        this.free = new Semaphore(neo4j.exportsAtOnce());
    }

    /**
     * Opens a table, which has a slot until it is closed.
     *
     * @throws TooManyExports when no slot is free; nothing is opened then
     */
    public Table open(Supplier<Table> opening) {
        if (!free.tryAcquire()) {
            throw new TooManyExports();
        }
        try {
            return new TableInSlot(opening.get(), new AtomicBoolean(), free);
        } catch (RuntimeException | Error e) {
            free.release();
            throw e;
        }
    }

    /** @param isClosed a table may be closed more than once, a slot given back only once */
    private record TableInSlot(Table table, AtomicBoolean isClosed, Semaphore slots) implements Table {

        @Override
        public TableMetadata heading() {
            return table.heading();
        }

        @Override
        public Iterator<List<Object>> rows() {
            return table.rows();
        }

        @Override
        public void close() {
            try {
                table.close();
            } finally {
                if (isClosed.compareAndSet(false, true)) {
                    slots.release();
                }
            }
        }
    }

    /** As many tables are being taken as may be at the same time; the next has to wait until one of them is done. */
    public static final class TooManyExports extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyExports() {
            super("As many downloads as this service gives at the same time are under way."
                    + " Please try again in some seconds, and download one file after the other.");
        }
    }
}
