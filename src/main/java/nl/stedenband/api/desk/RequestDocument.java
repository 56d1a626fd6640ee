package nl.stedenband.api.desk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;

/**
 * A request.
 *
 * @param version to be sent back with a change
 * @param by the id of the account that wrote this version
 * @param fields those that are filled in
 * @param missing names of those that have to be asked for still
 */
@Serdeable
record RequestDocument(
        int number, int version, Instant at, String by, Map<String, String> fields, List<String> missing) {

    static RequestDocument of(RequestVersion version) {
        Map<String, String> fields = new LinkedHashMap<>();
        version.request().fields().forEach((field, text) -> fields.put(field.camelCase(), text));
        return new RequestDocument(
                version.number(),
                version.version(),
                version.at(),
                version.by(),
                fields,
                version.request().missing().stream()
                        .map(RequestField::camelCase)
                        .toList());
    }
}
