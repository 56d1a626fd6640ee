package nl.stedenband.graph.traversal;

import java.util.Map;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;

/**
 * A question as it is put to the graph.
 *
 * @param asked every parameter as it was taken
 * @param values of the query's parameters: a thing by its id, or by its key where its type takes several kinds
 */
record Question(
        Traversal traversal,
        Map<String, String> asked,
        Map<String, Object> values,
        Viewpoint viewpoint,
        int page,
        int pageSize) {}
