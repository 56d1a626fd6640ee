package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Releases over HTTP. Those of the tests lie in their resources. */
class ReleasesTest {
    private static final Service SERVICE = Service.shared();

    private static JsonNode json(String path) throws IOException {
        HttpResponse<String> response = SERVICE.get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new ObjectMapper().readTree(response.body());
    }

    @Test
    void theListNamesReleasesWithoutTheirFiles() throws IOException {
        JsonNode items = json("/v1/releases").get("items");

        assertThat(items.findValuesAsText("name")).containsExactly("2026.12");
        assertThat(items.get(0).get("knownOn").asText()).isEqualTo("2026-11-21T00:00:00Z");
        assertThat(items.get(0).path("files")).isEmpty();
    }

    @Test
    void aReleaseNamesItsFilesAndGivesThem() throws IOException {
        JsonNode files = json("/v1/releases/2026.12").get("files");

        assertThat(files.findValuesAsText("path")).containsExactly("index.html", "tables/networks.csv");
        HttpResponse<String> file = SERVICE.get("/v1/releases/2026.12/tables/networks.csv");
        assertThat(file.body()).isEqualTo("id,name\neurocities,Eurocities\n");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        HttpResponse<String> page = SERVICE.get("/v1/releases/2026.12/index.html");
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; frame-ancestors 'none'");
    }

    @Test
    void whatChangesWithoutTheGraphHasNoVersionOfTheGraph() {
        assertThat(SERVICE.get("/v1/releases").headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.11",
                "december",
                "2026.12/notes.txt",
                "2026.12/tables",
                "2026.12/../../release.json",
                "2026.12/%2e%2e/%2e%2e/releases/2026.12/notes.txt",
                "2026.12/..%2f2026.12%2fnotes.txt"
            })
    void whatIsInNoReleaseIsNotThere(String path) {
        HttpResponse<String> response = SERVICE.get("/v1/releases/" + path);

        assertThat(response.statusCode()).as(response.body()).isIn(400, 404);
        assertThat(response.body()).doesNotContain("not of the release");
    }
}
