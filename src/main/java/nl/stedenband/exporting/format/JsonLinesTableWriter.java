package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;

/** Writes a table as {@link JsonLinesFormat} has it. */
final class JsonLinesTableWriter implements TableWriter {
    private final List<Column> columns;
    private final JsonGenerator json;

    JsonLinesTableWriter(TableMetadata tableMetadata, OutputStream out) throws IOException {
        columns = tableMetadata.columns();
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
