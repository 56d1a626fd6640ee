package nl.stedenband.exporting.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.exporting.Field;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Heading;

/** Writes a table as {@link CsvFormat} has it. */
final class CsvTable implements TableWriter {
    private final List<Field> fields;
    private final CsvWriter csv;

    /** Begins with the line of names. */
    CsvTable(Heading heading, OutputStream out) {
        fields = Field.of(heading.columns());
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(fields.stream().map(Field::name).toList());
    }

    @Override
    public void write(List<Object> row) throws IOException {
        try {
            csv.writeRecord(fields.stream().map(field -> cell(field, row)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String cell(Field field, List<Object> row) {
        boolean isNumber = field.value(row) instanceof Number;
        return isNumber ? field.text(row) : Formulas.defused(field.text(row));
    }

    @Override
    public boolean finish() throws IOException {
        csv.flush();
        return true;
    }
}
