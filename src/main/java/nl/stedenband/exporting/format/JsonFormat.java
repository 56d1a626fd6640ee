package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;

/** One JSON document with all rows. Over HTTP JSON comes a page at a time, with links and counts. */
@Singleton
final class JsonFormat implements TableFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String title() {
        return "JSON";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/json");
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new JsonTableWriter(tableMetadata, out);
    }

    /** Writes a table as {@link JsonFormat} has it. */
    static final class JsonTableWriter implements TableWriter {
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
}
