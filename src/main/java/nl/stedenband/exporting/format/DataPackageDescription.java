package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Describes the files of a folder, as other programs read it: which fields each table has, and what they mean.
 *
 * @param name of the folder, as programs call it
 * @param asked what the tables were asked with
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
public record DataPackageDescription(
        String name, String title, String description, Instant created, String version, Map<String, String> asked) {
    public static final String FILE = "datapackage.json";

    /** Tells what a field of a table means; nothing where nobody has said. */
    @FunctionalInterface
    public interface Meanings {
        Optional<String> of(TableMetadata table, FlatField field);
    }

    /** A file that is whole. */
    public record DescribedFile(String name, long bytes, String sha256) {}

    /**
     * Writes the description.
     *
     * @param tables that the files may be of, by their names
     * @param out is not closed
     */
    public void write(List<TableMetadata> tables, Meanings meanings, List<DescribedFile> files, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JsonValues.generator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("profile", "data-package");
            json.writeStringField("name", name);
            json.writeStringField("title", title);
            json.writeStringField("description", description);
            json.writeStringField("created", created.toString());
            json.writeStringField("version", version);
            json.writeObjectFieldStart("stedenband:asked");
            for (Map.Entry<String, String> each : asked.entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("resources");
            for (DescribedFile file : files) {
                write(json, file, tables, meanings);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, DescribedFile file, List<TableMetadata> tables, Meanings meanings)
            throws IOException {
        String path = file.name();
        int dot = path.lastIndexOf('.');
        String format = path.substring(dot + 1);
        json.writeStartObject();
        json.writeStringField("name", path.replace('.', '-'));
        json.writeStringField("path", path);
        json.writeStringField("format", format);
        Optional<TableMetadata> table = tables.stream()
                .filter(each -> path.equals(each.name() + ".csv") || path.equals(each.name() + ".parquet"))
                .findFirst();
        if (table.isPresent()) {
            json.writeStringField("title", table.get().title().en());
            if (format.equals("csv")) {
                json.writeStringField("profile", "tabular-data-resource");
                json.writeStringField("encoding", "utf-8");
            }
        }
        json.writeNumberField("bytes", file.bytes());
        json.writeStringField("hash", "sha256:" + file.sha256());
        if (table.isPresent()) {
            writeSchema(json, table.get(), format.equals("csv"), meanings);
        }
        json.writeEndObject();
    }

    /** A list is one text in CSV, with signs between, and a list in Parquet. */
    private static void writeSchema(JsonGenerator json, TableMetadata table, boolean isCsv, Meanings meanings)
            throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (FlatField field : FlatField.of(table.columns())) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", field.isList() ? isCsv ? "string" : "array" : type(field.type()));
            Optional<String> meaning = meanings.of(table, field);
            if (meaning.isPresent()) {
                json.writeStringField("description", meaning.get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String type(ValueType type) {
        return switch (type) {
            case INTEGER -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            default -> "string";
        };
    }
}
