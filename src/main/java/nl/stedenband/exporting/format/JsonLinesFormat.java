package nl.stedenband.exporting.format;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
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
}
