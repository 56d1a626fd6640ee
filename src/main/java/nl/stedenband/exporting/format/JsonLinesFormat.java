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

/**
 * A row a line, each a JSON object as the API's answers have it.
 *
 * @see <a href="https://jsonlines.org">JSON Lines</a>
 */
@Singleton
final class JsonLinesFormat implements TableFormat {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String title() {
        return "JSON Lines";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/x-ndjson", "application/jsonl");
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new JsonLinesTableWriter(tableMetadata, out);
    }

    /** Writes a table as {@link JsonLinesFormat} has it. */
    static final class JsonLinesTableWriter implements TableWriter {
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
}
