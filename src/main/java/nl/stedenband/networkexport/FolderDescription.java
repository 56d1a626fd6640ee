package nl.stedenband.networkexport;

import com.fasterxml.jackson.core.JsonGenerator;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.format.JsonValues;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Describes the files of a folder, as other programs read it: which fields each table has, what they mean, and what was asked.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
@Singleton
final class FolderDescription {
    static final String FILE = "datapackage.json";

    /** Of the names of things, which stand beside their ids. */
    private static final String NAME = "Name";

    /** The meaning of each field, in English as all that is for programs. */
    private final Map<String, String> meanings;

    FolderDescription(JsonMapper json) {
        try (InputStream in = FolderDescription.class.getResourceAsStream("fields.json")) {
            meanings = json.readValue(in, Argument.mapOf(String.class, String.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the description of all files that are in the folder. */
    void write(List<TableMetadata> tables, FolderHeading heading, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.endsWith(FILE)).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE));
                JsonGenerator json = JsonValues.generator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("profile", "data-package");
            json.writeStringField("name", "stedenband-network");
            json.writeStringField("title", heading.slice().title().en());
            json.writeStringField("description", FolderHeading.caution().en());
            json.writeStringField(
                    "created", heading.slice().viewpoint().knownOn().toString());
            json.writeStringField("version", heading.graphVersion());
            json.writeObjectFieldStart("stedenband:asked");
            for (Map.Entry<String, String> asked : heading.slice().written().entrySet()) {
                json.writeStringField(asked.getKey(), asked.getValue());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("resources");
            for (Path file : files) {
                write(json, file, tables);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private void write(JsonGenerator json, Path file, List<TableMetadata> tables) throws IOException {
        String path = file.getFileName().toString();
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
        json.writeNumberField("bytes", Files.size(file));
        json.writeStringField("hash", "sha256:" + sha256(file));
        if (table.isPresent()) {
            writeSchema(json, table.get(), format.equals("csv"));
        }
        json.writeEndObject();
    }

    /** A list is one text in CSV, with signs between, and a list in Parquet. */
    private void writeSchema(JsonGenerator json, TableMetadata table, boolean isCsv) throws IOException {
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (FlatField field : FlatField.of(table.columns())) {
            json.writeStartObject();
            json.writeStringField("name", field.name());
            json.writeStringField("type", field.isList() ? isCsv ? "string" : "array" : type(field.type()));
            json.writeStringField("description", meaning(table, field));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        json.writeEndObject();
    }

    private String meaning(TableMetadata table, FlatField field) {
        String name = table.columns().get(field.column()).name();
        String meaning = meanings.get(name);
        if (meaning == null) {
            throw new IllegalStateException("nobody says what '%s' means".formatted(name));
        }
        return field.isName() ? "%s of %s".formatted(NAME, name) : meaning;
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

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(file)), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
