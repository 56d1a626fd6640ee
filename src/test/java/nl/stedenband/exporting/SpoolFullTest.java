package nl.stedenband.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import org.junit.jupiter.api.Test;

/** There is no room on disk for an export. */
class SpoolFullTest {

    @Test
    void whoDownloadsWhatHasToBePutAsideIsToldToComeBackAndOthersAreNot() {
        Map<String, Object> noRoom = Map.of("stedenband.spool.megabytes", 0);
        try (Reader reader = Reader.on(TestGraph.shared().reset().address(), noRoom)) {
            Response refused = reader.open("/v1/partnerships", "Accept", "application/gexf+xml");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.headers()).containsEntry("retry-after", "10");
            assertThat(refused.html().text()).contains("There is no room to put this file aside");
            assertThat(reader.open("/v1/partnerships", "Accept", "text/csv").status())
                    .isEqualTo(200);
        }
    }
}
