package nl.stedenband.graph.traversal;

import java.util.Map;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/**
 * A public question, and where it is written.
 *
 * @param file as those who wrote it know it
 * @param parameters the line of each parameter, by its name
 * @param columns the line of each column, by its name
 */
record TraversalFile(String file, Traversal traversal, Map<String, Integer> parameters, Map<String, Integer> columns) {
    TraversalFile {
        parameters = Map.copyOf(parameters);
        columns = Map.copyOf(columns);
    }

    InvalidTraversal invalid(TraversalParameter traversalParameter, String reason) {
        return invalid(parameters.get(traversalParameter.name()), reason);
    }

    InvalidTraversal invalid(Column column, String reason) {
        return invalid(columns.get(column.name()), reason);
    }

    /** @param line counted from 1 */
    InvalidTraversal invalid(int line, String reason) {
        return new InvalidTraversal(file, line, reason);
    }

    /** Where the columns are named that its header names last. */
    int lastLineOfColumns() {
        return columns.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
