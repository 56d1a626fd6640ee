package nl.stedenband.importing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.TableSchema;

/**
 * The description of the bundled data.
 *
 * @param id the address of its DOI, once it has one
 * @param version the release
 * @param created when the release was made, which is when its data count as recorded
 * @param resources in the order in which they are read in
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
@Serdeable
public record DataPackage(
        @Nullable String id,
        String name,
        String title,
        String version,
        Instant created,
        List<Licence> licenses,
        List<Resource> resources) {
    private static final String FOLDER = "reference/";

    /**
     * On what terms something may be used.
     *
     * @param name of SPDX, or {@code other-open}
     * @param path of its text
     */
    @Serdeable
    public record Licence(String name, String path, String title) {}

    /** Where the content of a file comes from. */
    @Serdeable
    public record Origin(String title, @Nullable String path) {}

    /**
     * One file.
     *
     * @param importer the reader that reads it in; none for what only helps in reading
     * @param schema path of its Table Schema
     * @param source the source of all its rows, where they don't name their own
     */
    @Serdeable
    public record Resource(
            String name,
            String path,
            String title,
            @Nullable String description,
            String format,
            List<Licence> licenses,
            List<Origin> sources,
            @Nullable String importer,
            @Nullable String schema,
            @Nullable String source) {

        public InputFile file() {
            return InputFile.bundled(FOLDER + path);
        }

        /** The file as it is, packed where it is packed. */
        public byte[] content() {
            try (InputStream content = DataPackage.class.getClassLoader().getResourceAsStream(FOLDER + path)) {
                if (content == null) {
                    throw new IllegalStateException("there is no bundled file " + path);
                }
                return content.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public Optional<String> sourceOfAllRows() {
            return Optional.ofNullable(source);
        }
    }

    static DataPackage load(JsonMapper json) {
        return read(json, "datapackage.json", DataPackage.class);
    }

    /** The schema of the tables that a reader reads. */
    static TableSchema schema(JsonMapper json, String importer) {
        return read(json, "schemas/" + importer + ".json", TableSchema.class);
    }

    private static <T> T read(JsonMapper json, String path, Class<T> type) {
        try (InputStream file = InputFile.bundled(FOLDER + path).open()) {
            return json.readValue(file.readAllBytes(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
