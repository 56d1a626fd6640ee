package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.Addresses;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Things;
import nl.stedenband.registry.Text;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Heading;
import nl.stedenband.registry.traversal.Thing;

/** Writes a table as {@link JsonLdFormat} has it. A thing is described where it comes first, and named after that. */
final class JsonLdTable implements TableWriter {
    private final Heading heading;
    private final Addresses addresses;
    private final ThingNodes nodes;
    private final JsonGenerator json;

    JsonLdTable(Heading heading, Things things, OutputStream out) throws IOException {
        this.heading = heading;
        this.addresses = things.addresses();
        this.json = JsonValues.generator(out);
        this.nodes = new ThingNodes(things, json);
        json.writeStartObject();
        json.writeFieldName("@context");
        new Context(addresses.root() + heading.path() + '#').write(json, heading);
        writeAbout();
        json.writeArrayFieldStart("prov:hadMember");
    }

    private void writeAbout() throws IOException {
        json.writeStringField("@id", addresses.of(heading));
        json.writeArrayFieldStart("@type");
        json.writeString("schema:Dataset");
        json.writeString("prov:Collection");
        json.writeEndArray();
        writeText("schema:name", heading.title());
        if (heading.caution().isPresent()) {
            writeText("schema:description", heading.caution().get());
        }
        json.writeStringField("schema:version", heading.graphVersion());
        json.writeObjectFieldStart("prov:generatedAtTime");
        json.writeStringField("@type", "xsd:dateTime");
        json.writeStringField("@value", heading.knownOn().toString());
        json.writeEndObject();
    }

    private void writeText(String term, Text text) throws IOException {
        json.writeArrayFieldStart(term);
        for (String language : List.of("en", "nl")) {
            json.writeStartObject();
            json.writeStringField("@language", language);
            json.writeStringField("@value", text.in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void write(List<Object> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "prov:Entity");
        for (int i = 0; i < row.size(); i++) {
            Column column = heading.columns().get(i);
            if (row.get(i) != null) {
                json.writeFieldName(Context.term(column));
                write(column, row.get(i));
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void write(Column column, Object value) throws IOException {
        if (value instanceof List<?> several) {
            json.writeStartArray();
            for (Object one : several) {
                write(column, one);
            }
            json.writeEndArray();
        } else if (value instanceof Thing thing) {
            nodes.write(thing);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value != null) {
            String text = value.toString();
            json.writeString(Context.isSources(column) ? addresses.ofSource(text) : text);
        }
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
