package nl.stedenband.api;

import java.util.Map;

/** Adds paths to the OpenAPI document that the compiler can't make of controllers. */
public interface OpenApiPart {

    /**
     * Path items by path, as {@code /v1/traversals/{name}}.
     *
     * @param generated those that the compiler made of the controllers
     */
    Map<String, Object> paths(Map<String, Object> generated);

    /** What these paths refer to, such as schemas by name, by the sections of the components. */
    default Map<String, Map<String, Object>> components() {
        return Map.of();
    }

    /**
     * Adds to what others say of their paths.
     *
     * @param all path items in full by path, as {@code /municipalities}
     */
    default void complete(Map<String, Object> all) {}
}
