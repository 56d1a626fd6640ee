package nl.stedenband;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code CITATION.cff} has what version 1.2.0 of its format demands, and says what the other descriptions say. */
class CitationFileTest {

    @Test
    void theCitationFileHasWhatItsFormatDemands() throws IOException {
        Map<String, Object> citation = read("CITATION.cff");

        assertThat(citation)
                .containsEntry("cff-version", "1.2.0")
                .containsEntry("type", "software")
                .containsKeys("message", "title", "authors");
        assertThat(objects(citation.get("authors"))).isNotEmpty().allSatisfy(author -> assertThat(author)
                .containsKey("name"));
        assertThat(citation.get("date-released")).asString().matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(objects(citation.get("references")))
                .allSatisfy(reference -> assertThat(reference).containsKeys("type", "title", "authors"));
    }

    @Test
    void versionLicenceAndDateAreThoseOfTheOtherDescriptions() throws IOException {
        Map<String, Object> citation = read("CITATION.cff");
        Map<String, Object> publiccode = read("publiccode.yml");
        Map<String, Object> data = read("src/main/resources/reference/datapackage.json");
        Map<String, Object> reference = objects(citation.get("references")).get(0);

        assertThat(citation.get("version")).isEqualTo(publiccode.get("softwareVersion"));
        assertThat(citation.get("date-released")).isEqualTo(publiccode.get("releaseDate"));
        assertThat(citation.get("license")).isEqualTo(((Map<?, ?>) publiccode.get("legal")).get("license"));
        assertThat(citation.get("repository-code") + ".git").isEqualTo(publiccode.get("url"));
        assertThat(reference.get("title")).isEqualTo(data.get("title"));
        assertThat(reference.get("version")).isEqualTo(data.get("version"));
        assertThat(data.get("created").toString())
                .startsWith(reference.get("date-released").toString());
    }

    /** JSON is YAML too. */
    private static Map<String, Object> read(String file) throws IOException {
        return new Yaml().load(Files.readString(Path.of(file)));
    }

    @SuppressWarnings("unchecked") // so the file is written
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
