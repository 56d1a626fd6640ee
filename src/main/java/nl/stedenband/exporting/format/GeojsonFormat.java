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
 * A feature for each row: a line where it joins places or leads over them, else the point of its first place. Of a row of which
 * one place is not on the map, the places that are there are shown; a row without any is a feature without a geometry.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>
 */
@Singleton
final class GeojsonFormat implements TableFormat {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String title() {
        return "GeoJSON";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/geo+json");
    }

    @Override
    public boolean looksThingsUp() {
        return true;
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        return new GeojsonTableWriter(tableMetadata, tableThings, out);
    }
}
