package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.importing.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the bundled data is complete, and true. */
final class DataPackageTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "reference");
    private static final JsonMapper JSON = JsonMapper.createDefault();

    static List<Map<String, Object>> resources() throws IOException {
        return objects(read("datapackage.json").get("resources"));
    }

    @ParameterizedTest
    @MethodSource("resources")
    void aResourceNamesItsSourceAndLicence(Map<String, Object> resource) {
        assertThat(resource.get("title")).asString().isNotBlank();
        assertThat(objects(resource.get("sources")))
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.get("title")).asString().isNotBlank());
        assertThat(objects(resource.get("licenses"))).isNotEmpty().allSatisfy(licence -> assertThat(licence.get("name"))
                .asString()
                .isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void theColumnsOfATableAreThoseOfItsSchema(Map<String, Object> resource) throws IOException {
        if (!"tabular-data-resource".equals(resource.get("profile"))) {
            assertThat(FOLDER.resolve(resource.get("path").toString())).exists();
            return;
        }
        TableSchema schema = JSON.readValue(
                Files.readAllBytes(FOLDER.resolve(resource.get("schema").toString())), TableSchema.class);
        List<String> header;
        try (Stream<String> lines =
                Files.lines(FOLDER.resolve(resource.get("path").toString()), StandardCharsets.UTF_8)) {
            header = List.of(lines.findFirst().orElseThrow().split(","));
        }

        assertThat(schema.fields()).extracting(TableSchema.Field::name).containsAll(header);
        assertThat(header).containsAll(schema.requiredColumns());
        assertThat(schema.fields())
                .allSatisfy(field -> assertThat(field.description()).isNotBlank());
    }

    @Test
    void everyBundledFileIsDescribed() throws IOException {
        List<String> described = resources().stream()
                .map(resource -> resource.get("path").toString())
                .toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(described.stream(), Stream.of("datapackage.json"))
                                    .toList());
        }
    }

    private static Map<String, Object> read(String path) throws IOException {
        try (InputStream file = Files.newInputStream(FOLDER.resolve(path))) {
            return JSON.readValue(file.readAllBytes(), Argument.mapOf(String.class, Object.class));
        }
    }

    @SuppressWarnings("unchecked") // lists of objects, as the specification has them
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
