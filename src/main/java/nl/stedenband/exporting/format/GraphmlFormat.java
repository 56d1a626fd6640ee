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
 * The table as a network, as {@link nl.stedenband.exporting.format.RowNetwork} reads it.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
@Singleton
final class GraphmlFormat implements TableFormat {

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public String title() {
        return "GraphML";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/graphml+xml");
    }

    @Override
    public boolean looksThingsUp() {
        return true;
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new GraphmlTableWriter(tableMetadata, tableThings, out);
    }
}
