package nl.stedenband.graph;

import io.micronaut.core.type.Argument;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.runtime.PreparedQuery;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.registry.Viewpoint;

/** What the arguments of a repository's method are in its query. */
final class QueryArguments {

    private QueryArguments() {}

    /** Each by its name; of those that stand for several parameters, each of these. */
    static Map<String, Object> byName(PreparedQuery<?, ?> query) {
        Map<String, Object> parameters = new HashMap<>();
        Argument<?>[] arguments = query.getArguments();
        Object[] values = query.getParameterArray();
        for (int i = 0; i < arguments.length; i++) {
            if (values[i] instanceof Pageable page) {
                parameters.put("skip", page.getOffset());
                parameters.put("limit", page.getSize());
            } else if (values[i] instanceof Viewpoint viewpoint) {
                parameters.putAll(viewpoint.parameters());
            } else if (values[i] instanceof NameSearch search) {
                parameters.putAll(search.parameters());
            } else {
                parameters.put(arguments[i].getName(), values[i]);
            }
        }
        return parameters;
    }
}
