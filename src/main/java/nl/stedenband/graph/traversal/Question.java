package nl.stedenband.graph.traversal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;

/**
 * A question as it is put to the graph.
 *
 * @param asked every parameter as it was taken
 * @param values of the query's parameters: a thing by its id, or by its key where its type takes several kinds
 * @param named for each parameter that names a thing, what it can mean
 */
record Question(
        Traversal traversal,
        Map<String, String> asked,
        Map<String, Object> values,
        Map<String, List<ThingId>> named,
        Viewpoint viewpoint,
        int page,
        int pageSize) {

    /** The same question about these things, by the parameters that name them. */
    Question about(Map<String, ThingId> things) {
        Map<String, String> askedNow = new LinkedHashMap<>(asked);
        Map<String, Object> valuesNow = new HashMap<>(values);
        for (TraversalParameter traversalParameter : traversal.parameters()) {
            ThingId thing = things.get(traversalParameter.name());
            if (thing != null) {
                askedNow.put(traversalParameter.name(), thing.value());
                valuesNow.put(
                        traversalParameter.name(),
                        traversalParameter.type().kinds().size() > 1 ? thing.key() : thing.value());
            }
        }
        return new Question(traversal, askedNow, valuesNow, named, viewpoint, page, pageSize);
    }
}
