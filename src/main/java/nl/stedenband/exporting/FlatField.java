package nl.stedenband.exporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;

/**
 * A column as flat formats have it: a thing takes two fields, its id and its name ({@code municipality},
 * {@code municipalityName}). A partnership has no name of its own.
 *
 * @param column where it stands among the columns of the table
 * @param type of the values; an id or a name is a {@link ValueType#TEXT}
 */
public record FlatField(String name, int column, ValueType type, boolean isList, boolean isName) {
    private static final String BETWEEN = " | ";

    /** All fields of a table, in the order of its columns. */
    public static List<FlatField> of(List<Column> columns) {
        List<FlatField> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean isList = column.isList() || column.type() == ValueType.PATH;
            ValueType type = column.type().isThing() ? ValueType.TEXT : column.type();
            fields.add(new FlatField(column.name(), i, type, isList, false));
            if (column.type().isThing() && column.type() != ValueType.PARTNERSHIP) {
                fields.add(new FlatField(column.name() + "Name", i, ValueType.TEXT, isList, true));
            }
        }
        return List.copyOf(fields);
    }

    /** The value in a row: a text, number, date or truth value, a list of these, or null. */
    public Object value(List<Object> row) {
        return flat(row.get(column));
    }

    /** The same in one text: what isn't known is nothing, the values of a list stand with {@code " | "} in between. */
    public String text(List<Object> row) {
        Object value = value(row);
        if (value instanceof List<?> several) {
            return several.stream().map(FlatField::word).collect(Collectors.joining(BETWEEN));
        }
        return word(value);
    }

    private static String word(Object value) {
        return value == null ? "" : value.toString();
    }

    private Object flat(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(this::flat).toList();
        }
        if (value instanceof Thing thing) {
            return isName ? thing.name() : thing.id().value();
        }
        return value;
    }
}
