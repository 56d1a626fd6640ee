package nl.stedenband.api;

import java.util.Map;

/** Adds paths to the OpenAPI document that are not known before the service runs. */
interface OpenApiPart {

    /** Path items by path, as {@code /v1/traversals/{name}}, in the form of OpenAPI 3.0. */
    Map<String, Object> paths();

    /** Schemas by name that these paths refer to. */
    default Map<String, Object> schemas() {
        return Map.of();
    }
}
