package nl.stedenband.exporting.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Writes an answer row by row. A thing takes two columns, its id and its name ({@code municipality}, {@code municipalityName});
 * the values of a list stand in one cell with {@code " | "} in between; what isn't known is an empty cell.
 */
public final class AnswerCsv {
    private static final String BETWEEN = " | ";

    private final List<Column> columns;
    private final CsvWriter csv;

    /** Begins with the line of column names. The writer is left open. */
    public AnswerCsv(Traversal traversal, Writer out) {
        this.columns = traversal.columns();
        // the writer that is handed in has a buffer of its own, and somebody who empties it
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(names());
    }

    /** @param row one value for each column */
    public void write(List<Object> row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.get(i);
            cells.add(ids(value));
            if (isNamed(columns.get(i))) {
                cells.add(names(value));
            }
        }
        csv.writeRecord(cells);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            names.add(column.name());
            if (isNamed(column)) {
                names.add(column.name() + "Name");
            }
        }
        return names;
    }

    /** A partnership has no name of its own. */
    private static boolean isNamed(Column column) {
        return column.type().isThing() && column.type() != ValueType.PARTNERSHIP;
    }

    private static String ids(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(AnswerCsv::ids).collect(Collectors.joining(BETWEEN));
        }
        return value == null ? "" : value instanceof Thing thing ? thing.id().value() : value.toString();
    }

    private static String names(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(AnswerCsv::names).collect(Collectors.joining(BETWEEN));
        }
        return value instanceof Thing thing ? thing.name() : "";
    }
}
