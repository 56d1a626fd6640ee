package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/** Writes a table as {@link GeojsonFormat} has it. */
final class GeojsonTableWriter implements TableWriter {
    private final TableMetadata tableMetadata;
    private final TableThings tableThings;
    private final NetworkRowShape shape;
    private final JsonGenerator json;

    GeojsonTableWriter(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        this.tableMetadata = tableMetadata;
        this.tableThings = tableThings;
        this.shape = new NetworkRowShape(tableMetadata);
        this.json = JsonValues.generator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("title", tableMetadata.title().en());
        JsonValues.writeHeading(json, tableMetadata);
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(List<Object> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        writeGeometry(points(row));
        json.writeFieldName("properties");
        JsonValues.writeRow(json, tableMetadata.columns(), row);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private List<Point> points(List<Object> row) {
        List<Point> points = new ArrayList<>();
        for (Thing thing : shape.course(row)) {
            tableThings.point(thing.id()).ifPresent(points::add);
        }
        return points;
    }

    private void writeGeometry(List<Point> points) throws IOException {
        if (points.isEmpty()) {
            json.writeNull();
        } else if (points.size() == 1) {
            startGeometry("Point");
            writePosition(points.get(0).longitude(), points.get(0).latitude());
            json.writeEndObject();
        } else {
            writeLines(AntimeridianLines.of(points));
        }
    }

    private void writeLines(List<List<Point>> lines) throws IOException {
        startGeometry(lines.size() == 1 ? "LineString" : "MultiLineString");
        if (lines.size() > 1) {
            json.writeStartArray();
        }
        for (List<Point> line : lines) {
            json.writeStartArray();
            for (Point point : line) {
                writePosition(point.longitude(), point.latitude());
            }
            json.writeEndArray();
        }
        if (lines.size() > 1) {
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void startGeometry(String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeFieldName("coordinates");
    }

    private void writePosition(double longitude, double latitude) throws IOException {
        json.writeStartArray();
        json.writeNumber(longitude);
        json.writeNumber(latitude);
        json.writeEndArray();
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
