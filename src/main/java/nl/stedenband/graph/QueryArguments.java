package nl.stedenband.graph;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.runtime.PreparedQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.Scope;
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
                parameters.put("skip", page.isUnpaged() || after(page).isPresent() ? 0 : page.getOffset());
                parameters.put("limit", page.isUnpaged() ? Integer.MAX_VALUE : page.getSize());
                parameters.put("after", after(page).orElse(null));
            } else if (values[i] instanceof Criteria criteria) {
                putEach(criteria, parameters);
            } else if (values[i] instanceof Viewpoint viewpoint) {
                parameters.putAll(viewpoint.parameters());
            } else if (values[i] instanceof Scope scope) {
                parameters.put(Scope.PARAMETER, scope.word());
            } else if (values[i] instanceof NameSearch search) {
                parameters.putAll(search.parameters(goesOnWithNamesAlike(values)));
            } else {
                parameters.put(arguments[i].getName(), values[i]);
            }
        }
        return parameters;
    }

    @SuppressWarnings("unchecked") // the introspection is of the criteria's own class
    private static <T extends Criteria> void putEach(T criteria, Map<String, Object> parameters) {
        BeanIntrospection.getIntrospection((Class<T>) criteria.getClass())
                .getBeanProperties()
                .forEach(property -> parameters.put(property.getName(), property.get(criteria)));
    }

    /** Where the page before ended: its last row's position in the order of the list. */
    private static Optional<List<Object>> after(Pageable page) {
        return page.cursor().map(Pageable.Cursor::elements);
    }

    private static boolean goesOnWithNamesAlike(Object[] values) {
        return Arrays.stream(values)
                .filter(Pageable.class::isInstance)
                .flatMap(page -> after((Pageable) page).stream())
                .anyMatch(position -> position.get(0).equals(NameSearch.ALIKE));
    }
}
