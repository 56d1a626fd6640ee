package nl.stedenband.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stedenband.web.Reader;
import nl.stedenband.web.account.SignedInService;

/** What the service tells at {@code /metrics}, as the program reads it that collects them. */
final class ScrapedMetrics {
    private final Map<String, Double> values = new TreeMap<>();

    private ScrapedMetrics(String text) {
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int end = line.lastIndexOf(' ');
            values.put(line.substring(0, end), Double.valueOf(line.substring(end + 1)));
        });
    }

    static ScrapedMetrics of(Reader reader) {
        Reader.Response response = reader.open("/metrics", "Authorization", "Bearer " + SignedInService.METRICS_TOKEN);
        assertThat(response.status()).isEqualTo(200);
        return new ScrapedMetrics(response.html().wholeText());
    }

    /** Names with their tags. */
    Set<String> series() {
        return values.keySet();
    }

    /** Nothing was counted yet where there is no such series. */
    double value(String series) {
        return values.getOrDefault(series, 0.0);
    }
}
