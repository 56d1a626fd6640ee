package nl.stedenband.api;

import java.util.function.Function;
import nl.stedenband.registry.traversal.TableMetadata.Subject;

/**
 * What items of a type are as rows of a table, wherever they are listed.
 *
 * @param columns those of the items in a collection: things of several kinds have one type of item
 */
record ItemRows<T>(Class<T> item, Subject subject, Function<String, ListColumns<T>> columns) {

    ItemRows(Class<T> item, Subject subject, ListColumns<T> columns) {
        this(item, subject, collection -> columns);
    }
}
