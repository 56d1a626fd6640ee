package nl.stedenband.web.home;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.web.page.PageContext;

/**
 * Tells search engines for data what the registry is.
 *
 * @see <a href="https://schema.org/Dataset">Dataset</a>
 */
@Singleton
final class DatasetMarkup {
    private static final String TYPE = "@type";
    private static final String NAME = "name";
    private static final Map<String, String> FORMATS = Map.of(
            "text/csv", "/v1/partnerships", "application/ld+json", "/v1/catalogue", "application/zip", "/v1/network");

    private final JsonMapper json;

    DatasetMarkup(JsonMapper json) {
        this.json = json;
    }

    /** JSON-LD that may stand within a page. */
    String of(PageContext site) {
        BilingualText about = BilingualText.of("catalogue.registry.about");
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org/");
        dataset.put(TYPE, "Dataset");
        dataset.put(NAME, BilingualText.of("catalogue.registry.title").in(site.language()));
        dataset.put("description", about.in(site.language()));
        dataset.put("url", site.host() + site.home());
        dataset.put("license", "https://creativecommons.org/licenses/by/4.0/");
        dataset.put("isAccessibleForFree", true);
        dataset.put("version", site.graphVersion());
        dataset.put("creator", Map.of(TYPE, "Organization", NAME, "Stedenband"));
        dataset.put("spatialCoverage", Map.of(TYPE, "Place", NAME, "Netherlands"));
        dataset.put("includedInDataCatalog", Map.of(TYPE, "DataCatalog", "url", site.host() + "/v1/catalogue"));
        dataset.put("distribution", distributions(site));
        try {
            // a text that ended the element would end the page's trust in what follows
            return new String(json.writeValueAsBytes(dataset), StandardCharsets.UTF_8).replace("<", "\\u003c");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> distributions(PageContext site) {
        return Stream.of("text/csv", "application/ld+json", "application/zip")
                .map(format -> Map.of(
                        TYPE,
                        "DataDownload",
                        "encodingFormat",
                        format,
                        "contentUrl",
                        site.host() + FORMATS.get(format)))
                .toList();
    }
}
