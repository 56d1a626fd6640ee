package nl.stedenband.registry.traversal;

import java.util.Iterator;
import java.util.List;

/** Rows under a heading, each to be had once, as they are found. Whoever asked for it closes it. */
public interface Table extends AutoCloseable {

    TableMetadata heading();

    /** One value for each column: {@link Thing}s, dates, numbers, texts, lists of these, or null. */
    Iterator<List<Object>> rows();

    @Override
    void close();
}
