package nl.stedenband.exporting;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes one table. A table that was not finished must not be taken for a whole one: closing ends nothing, it only gives back
 * what the writer holds.
 */
public interface TableWriter extends Closeable {

    /** @param row one value for each column: {@link nl.stedenband.registry.traversal.Thing}s, dates, numbers, texts, lists of these, or null */
    void write(List<Object> row) throws IOException;

    /**
     * Writes what comes after the last row, or a part of it.
     *
     * @return whether the table is finished; else there is more to write, which nobody needs to hold all at once
     */
    boolean finish() throws IOException;

    @Override
    default void close() throws IOException {}
}
