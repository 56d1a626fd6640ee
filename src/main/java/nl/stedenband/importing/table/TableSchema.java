package nl.stedenband.importing.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
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
        private static final Map<String, String> WORDS = Map.of(
                "(?i)gm\\d{4}", "the code of a municipality, such as GM0363",
                "(?i)(gm ?)?\\d{1,4}", "the code of a municipality, such as GM0363 or 363",
                "(?i)pv\\d{2}", "the code of a province, such as PV28",
                "(?i)pv\\d{2}|[a-z0-9]+(-[a-z0-9]+)*",
                        "the code of a province, such as PV28, or a name of small letters, digits and hyphens",
                "[a-z0-9]+(-[a-z0-9]+)*", "a name of small letters, digits and hyphens, such as wikidata-2026",
                "Q[1-9]\\d*", "the id of an item of Wikidata, such as Q268",
                "[A-Z]{2}|[A-Z]{4}", "the code of a country, such as GH, or of a former one, such as ANHH",
                "[A-Z]{2}(\\+[A-Z]{2})*",
                        "the code of a country, such as MA, or several with plus signs between, such as AN+AW",
                "[A-Z]{2}(\\+[A-Z]{2})+", "several codes of countries with plus signs between, such as AN+AW",
                "[A-Za-z0-9][A-Za-z0-9.-]*", "a name of letters, digits, dots and hyphens, such as table-2.1");

        /** How findings say the pattern: what the cell has to be, with an example. */
        public String inWords() {
            return WORDS.getOrDefault(pattern, "of the form " + pattern);
        }

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
