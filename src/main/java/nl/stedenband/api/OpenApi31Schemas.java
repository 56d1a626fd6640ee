package nl.stedenband.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns what the compiler writes, OpenAPI 3.0, into OpenAPI 3.1, whose schemas are JSON Schema: only there can a reference to
 * another schema be null too. Names of schemas lose what isn't a letter.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.0#schema-object">OpenAPI 3.1, schema object</a>
 */
final class OpenApi31Schemas {
    private static final String SCHEMA = "#/components/schemas/";

    private OpenApi31Schemas() {}

    /** The same in the newer form, at any depth. */
    static Object of(Object value) {
        if (value instanceof List<?> list) {
            return new ArrayList<>(list.stream().map(OpenApi31Schemas::of).toList());
        }
        return value instanceof Map<?, ?> object ? ofObject(object) : value;
    }

    /** {@code Listing_Tie_} is {@code ListingOfTie}, {@code Partnership.Party} is {@code PartnershipParty}. */
    static String name(String schema) {
        return schema.replaceFirst("_(?=.)", "Of").replaceAll("[^A-Za-z0-9]", "");
    }

    private static Object ofObject(Map<?, ?> object) {
        Map<String, Object> turned = new LinkedHashMap<>();
        object.forEach((name, value) -> turned.put((String) name, of(value)));
        if (turned.get("$ref") instanceof String reference && reference.startsWith(SCHEMA)) {
            turned.put("$ref", SCHEMA + name(reference.substring(SCHEMA.length())));
        }
        return Boolean.TRUE.equals(turned.remove("nullable")) ? orNull(turned) : turned;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
            if (schema.get("enum") instanceof List<?> words) {
                List<Object> withNull = new ArrayList<>(words);
                withNull.add(null);
                schema.put("enum", withNull);
            }
            return schema;
        }
        Object alternative = schema.remove("allOf") instanceof List<?> all && all.size() == 1
                ? all.get(0)
                : Map.of("$ref", schema.getOrDefault("$ref", ""));
        schema.remove("$ref");
        schema.put("anyOf", List.of(alternative, Map.of("type", "null")));
        return schema;
    }
}
