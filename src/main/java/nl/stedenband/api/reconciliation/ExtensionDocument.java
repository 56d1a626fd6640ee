package nl.stedenband.api.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * What a table is extended with.
 *
 * @param meta the columns
 * @param rows by id, then by property, the values of a cell
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExtensionDocument(List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {

    /** @param type of the entities that the column holds, where it does */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(String id, String name, @Nullable TypeDocument type) {}
}
