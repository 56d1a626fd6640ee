package nl.stedenband.networkexport;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.format.DataPackageDescription;
import nl.stedenband.exporting.format.DataPackageDescription.DescribedFile;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Describes the files of a folder, as other programs read it: which fields each table has, what they mean, and what was asked.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
@Singleton
final class FolderDescription {
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

    /** Writes the description of all files that are written, as one more. */
    void write(List<TableMetadata> tables, FolderHeading heading, DigestedFiles files) throws IOException {
        NetworkSlice slice = heading.slice();
        List<DescribedFile> described = files.written();
        try (OutputStream out = files.create(DataPackageDescription.FILE)) {
            new DataPackageDescription(
                            "stedenband-network",
                            slice.title().en(),
                            FolderHeading.caution().en(),
                            slice.viewpoint().knownOn(),
                            heading.graphVersion(),
                            slice.written())
                    .write(tables, (table, field) -> Optional.of(meaning(table, field)), described, out);
        }
    }

    private String meaning(TableMetadata table, FlatField field) {
        String name = table.columns().get(field.column()).name();
        String meaning = meanings.get(name);
        if (meaning == null) {
            throw new IllegalStateException("nobody says what '%s' means".formatted(name));
        }
        return field.isName() ? "%s of %s".formatted(NAME, name) : meaning;
    }
}
