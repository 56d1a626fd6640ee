package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;

/** Writes a table as {@link JsonFormat} has it. */
final class JsonTableWriter implements TableWriter {
    private final List<Column> columns;
    private final JsonGenerator json;

    JsonTableWriter(TableMetadata tableMetadata, OutputStream out) throws IOException {
        columns = tableMetadata.columns();
        json = JsonValues.generator(out);
        json.writeStartObject();
        JsonValues.writeHeading(json, tableMetadata);
        json.writeArrayFieldStart("rows");
    }

    @Override
    public void write(List<Object> row) throws IOException {
        JsonValues.writeRow(json, columns, row);
    }

    @Override
    public boolean finish() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
        return true;
    }
}
