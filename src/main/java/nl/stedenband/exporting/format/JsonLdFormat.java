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
 * The table as a collection of rows, each derived from its sources. Things go by the names that others give them
 * ({@link GlobalIris}); what begins and ends, and what things are called and where they lie, is told in terms of schema.org, where
 * rows come from in terms of PROV-O, and the rest in terms of the table's own columns.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
@Singleton
final class JsonLdFormat implements TableFormat {

    @Override
    public String name() {
        return "jsonld";
    }

    @Override
    public String title() {
        return "JSON-LD";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/ld+json");
    }

    @Override
    public boolean looksThingsUp() {
        return true;
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new JsonLdTableWriter(tableMetadata, tableThings, out);
    }
}
