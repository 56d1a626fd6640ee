package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/** Writes rows and their values as the API's answers have them. */
public final class JsonValues {
    private static final JsonFactory FACTORY = new JsonFactory()
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private JsonValues() {}

    /** A generator of UTF-8 that ends nothing by itself when it is closed. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out).setRootValueSeparator(null);
    }

    /** A row as an object; a column without a value is null. */
    public static void writeRow(JsonGenerator json, List<Column> columns, List<Object> row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            write(json, row.get(i));
        }
        json.writeEndObject();
    }

    /** What stands above the rows, as members of the object that holds them. */
    public static void writeHeading(JsonGenerator json, TableMetadata tableMetadata) throws IOException {
        json.writeStringField("table", tableMetadata.name());
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> parameter : tableMetadata.asked().entrySet()) {
            json.writeStringField(parameter.getKey(), parameter.getValue());
        }
        json.writeEndObject();
        json.writeStringField("knownOn", tableMetadata.knownOn().toString());
        json.writeStringField("graphVersion", tableMetadata.graphVersion());
        if (tableMetadata.caution().isPresent()) {
            json.writeStringField("caution", tableMetadata.caution().get().en());
        }
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (value instanceof Thing thing) {
            write(json, thing);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static void write(JsonGenerator json, Thing thing) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", thing.id().kind().word());
        json.writeStringField("id", thing.id().value());
        if (thing.id().kind() != ThingKind.PARTNERSHIP) {
            json.writeStringField("name", thing.name());
        }
        if (thing.nameNl().isPresent()) {
            json.writeStringField("nameNl", thing.nameNl().get());
        }
        json.writeEndObject();
    }
}
