package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Things;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.Heading;
import nl.stedenband.registry.traversal.Thing;

/** Writes a table as {@link GeojsonFormat} has it. */
final class GeojsonTable implements TableWriter {
    private final Heading heading;
    private final Things things;
    private final RowShape shape;
    private final JsonGenerator json;

    GeojsonTable(Heading heading, Things things, OutputStream out) throws IOException {
        this.heading = heading;
        this.things = things;
        this.shape = new RowShape(heading);
        this.json = JsonValues.generator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("title", heading.title().en());
        JsonValues.writeHeading(json, heading);
        json.writeArrayFieldStart("features");
    }

    @Override
    public void write(List<Object> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeFieldName("geometry");
        writeGeometry(points(row));
        json.writeFieldName("properties");
        JsonValues.writeRow(json, heading.columns(), row);
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private List<Point> points(List<Object> row) {
        List<Point> points = new ArrayList<>();
        for (Thing thing : shape.course(row)) {
            things.point(thing.id()).ifPresent(points::add);
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
            writeLines(Lines.of(points));
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
