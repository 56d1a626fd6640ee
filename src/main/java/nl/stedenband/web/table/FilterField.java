package nl.stedenband.web.table;

import java.util.List;

/**
 * A field by which a list is narrowed.
 *
 * @param name of the parameter
 * @param value what was asked; empty for everything
 * @param options to choose from; none for a field to write in
 */
public record FilterField(String name, String value, List<Option> options) {

    public record Option(String value, String label) {}

    public static FilterField written(String name, String value) {
        return new FilterField(name, value == null ? "" : value, List.of());
    }

    /** @param value what was chosen; nothing for everything */
    public static FilterField chosen(String name, Object value, List<Option> options) {
        return new FilterField(name, value == null ? "" : value.toString(), options);
    }
}
