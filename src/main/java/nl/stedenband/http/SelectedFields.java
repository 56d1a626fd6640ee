package nl.stedenband.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.http.HttpRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an answer that a request asks for: of the thing itself, or of each item of a list.
 *
 * @param names as they stand in the answer
 */
public record SelectedFields(Set<String> names) {
    private static final String ATTRIBUTE = "stedenband.fields";

    /** Those that a request asks for; nothing for all. */
    public static Optional<SelectedFields> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, SelectedFields.class);
    }

    /** Asks for no more than these. */
    public static void put(Collection<String> names, HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, new SelectedFields(new LinkedHashSet<>(names)));
    }

    /** Those that an answer of this type has, as they are written. */
    static Set<String> of(Class<?> answer) {
        Set<String> names = new LinkedHashSet<>();
        for (BeanProperty<?, Object> property :
                BeanIntrospection.getIntrospection(answer).getBeanProperties()) {
            if (property.hasAnnotation(JsonUnwrapped.class)) {
                names.addAll(of(property.getType()));
            } else {
                names.add(property.stringValue(JsonProperty.class).orElse(property.getName()));
            }
        }
        return names;
    }
}
