package nl.stedenband.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What search engines find. */
class SearchEnginesTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    private static HttpResponse<String> get(String path) {
        return CLIENT.sendAsync(
                        HttpRequest.newBuilder(URI.create(reader.address(path))).build(),
                        HttpResponse.BodyHandlers.ofString())
                .join();
    }

    @Test
    void theSiteMapNamesPagesThatAreThereInBothLanguages() {
        Document map = Jsoup.parse(get("/sitemap.xml").body(), Parser.xmlParser());
        List<String> addresses = map.select("loc").eachText();

        assertThat(addresses).doesNotHaveDuplicates().anyMatch(address -> address.endsWith("/nl/gemeenten/gm0002"));
        assertThat(addresses).anyMatch(address -> address.endsWith("/en/municipalities/gm0002"));
        assertThat(addresses).allSatisfy(address -> assertThat(
                        get(address.replaceAll("^https?://[^/]+", "")).statusCode())
                .as(address)
                .isEqualTo(200));
        assertThat(map.select("xhtml|link").eachAttr("href"))
                .hasSize(2 * addresses.size())
                .isSubsetOf(addresses);
    }

    @Test
    void robotsAreToldOfItAndKeptFromTheDesk() {
        String robots = get("/robots.txt").body();

        assertThat(robots.lines())
                .contains("Disallow: /nl/loket", "Disallow: /en/desk", "Disallow: /v1/")
                .anyMatch(line -> line.matches("Sitemap: http.*/sitemap\\.xml"));
    }

    @Test
    void theHomePageSaysWhatTheDataIs() throws IOException {
        String markup =
                reader.read("/en").select("script[type=application/ld+json]").html();

        JsonNode dataset = new ObjectMapper().readTree(markup);
        assertThat(dataset.get("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.get("license").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(dataset.get("distribution")).hasSize(3);
        assertThat(markup).doesNotContain("<");
    }
}
