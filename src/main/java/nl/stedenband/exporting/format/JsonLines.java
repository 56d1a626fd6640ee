package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Heading;

/** Writes a table as {@link JsonLinesFormat} has it. */
final class JsonLines implements TableWriter {
    private final List<Column> columns;
    private final JsonGenerator json;

    JsonLines(Heading heading, OutputStream out) throws IOException {
        columns = heading.columns();
        json = JsonValues.generator(out);
    }

    @Override
    public void write(List<Object> row) throws IOException {
        JsonValues.writeRow(json, columns, row);
        json.writeRaw('\n');
    }

    @Override
    public boolean finish() throws IOException {
        json.flush();
        return true;
    }
}
