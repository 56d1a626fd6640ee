package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.ExportAddresses;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/** Writes a table as {@link JsonLdFormat} has it. A thing is described where it comes first, and named after that. */
final class JsonLdTableWriter implements TableWriter {
    private final TableMetadata tableMetadata;
    private final ExportAddresses exportAddresses;
    private final ThingNodes nodes;
    private final JsonGenerator json;

    JsonLdTableWriter(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        this.tableMetadata = tableMetadata;
        this.exportAddresses = tableThings.addresses();
        this.json = JsonValues.generator(out);
        this.nodes = new ThingNodes(tableThings, json);
        json.writeStartObject();
        json.writeFieldName("@context");
        new JsonLdContext(exportAddresses.root() + tableMetadata.path() + '#').write(json, tableMetadata);
        writeAbout();
        json.writeArrayFieldStart("prov:hadMember");
    }

    private void writeAbout() throws IOException {
        json.writeStringField("@id", exportAddresses.of(tableMetadata));
        json.writeArrayFieldStart("@type");
        json.writeString("schema:Dataset");
        json.writeString("prov:Collection");
        json.writeEndArray();
        writeText("schema:name", tableMetadata.title());
        if (tableMetadata.caution().isPresent()) {
            writeText("schema:description", tableMetadata.caution().get());
        }
        json.writeStringField("schema:version", tableMetadata.graphVersion());
        json.writeObjectFieldStart("prov:generatedAtTime");
        json.writeStringField("@type", "xsd:dateTime");
        json.writeStringField("@value", tableMetadata.knownOn().toString());
        json.writeEndObject();
    }

    private void writeText(String term, BilingualText bilingualText) throws IOException {
        json.writeArrayFieldStart(term);
        for (String language : List.of("en", "nl")) {
            json.writeStartObject();
            json.writeStringField("@language", language);
            json.writeStringField("@value", bilingualText.in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    @Override
    public void write(List<Object> row) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "prov:Entity");
        for (int i = 0; i < row.size(); i++) {
            Column column = tableMetadata.columns().get(i);
            if (row.get(i) != null) {
                json.writeFieldName(JsonLdContext.term(column));
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
            json.writeString(JsonLdContext.isSources(column) ? exportAddresses.ofSource(text) : text);
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
