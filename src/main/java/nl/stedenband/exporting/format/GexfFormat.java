package nl.stedenband.exporting.format;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * The table as a network, as {@link nl.stedenband.exporting.format.RowNetwork} reads it, with {@link DateSpan}s where its rows
 * tell times. In version 1.2, which all programs read; NetworkX reads 1.3 only since its version 3.6.
 *
 * @see <a href="https://gexf.net/1.2/gexf-12draft-primer.pdf">GEXF 1.2draft</a>
 */
@Singleton
final class GexfFormat implements TableFormat {
    private final Provider<SpoolFolder> spoolFolder;

    /** @param spoolFolder has settings, which who only asks what formats there are has not */
    GexfFormat(Provider<SpoolFolder> spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public String title() {
        return "GEXF";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/gexf+xml");
    }

    @Override
    public boolean looksThingsUp() {
        return true;
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new GexfTableWriter(tableMetadata, tableThings, spoolFolder.get(), out);
    }
}
