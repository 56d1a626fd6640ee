package nl.stedenband.importing.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table, as a Frictionless Table Schema describes them.
 *
 * @see <a href="https://specs.frictionlessdata.io/table-schema/">Table Schema</a>
 */
@Serdeable
public record TableSchema(List<Field> fields) {

    /**
     * A column.
     *
     * @param type {@code string}, {@code integer}, {@code number} or {@code boolean}
     * @param format {@code edtf} for a time, else empty
     */
    @Serdeable
    public record Field(
            String name,
            String type,
            @Nullable String format,
            String description,
            @Nullable Constraints constraints) {

        public boolean isRequired() {
            return constraints != null && constraints.isRequired();
        }
    }

    /**
     * What the cells of a column must be like.
     *
     * @param oneOf the values that are allowed
     */
    @Serdeable
    public record Constraints(
            @Nullable Boolean required,
            @Nullable String pattern,
            @Nullable @JsonProperty("enum") List<String> oneOf,
            @Nullable Double minimum,
            @Nullable Double maximum) {

        boolean isRequired() {
            return Boolean.TRUE.equals(required);
        }
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Columns that a file can't do without. */
    public List<String> requiredColumns() {
        return fields.stream().filter(Field::isRequired).map(Field::name).toList();
    }
}
