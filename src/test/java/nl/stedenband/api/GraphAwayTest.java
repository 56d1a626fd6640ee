package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back, and the service with it. */
class GraphAwayTest {

    @Test
    void whileTheDatabaseIsAwayTheServiceSaysSoWithinThreeSecondsAndThenRecovers() {
        try (Line line = new Line(TestGraph.shared().reset().address());
                Service service = Service.impatientOn(line.address())) {
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            assertThat(service.get("/health/readiness").statusCode()).isEqualTo(200);
            line.cut();
            assertIsAway(service);
            assertIsAway(service);
            assertThat(service.get("/health/readiness").statusCode()).isEqualTo(503);
            assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/openapi.json").statusCode()).isEqualTo(200);
            assertThat(service.get("/v1/unknown").statusCode()).isEqualTo(404);
            line.join();
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            assertThat(service.get("/health/readiness").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aServiceThatNeverSawItsDatabaseAnswersToo() {
        Line nowhere = new Line(TestGraph.shared().address());
        nowhere.cut();
        try (Service service = Service.impatientOn(nowhere.address())) {
            assertIsAway(service);
        }
    }

    private static void assertIsAway(Service service) {
        HttpResponse<String> response = service.getWithin(Duration.ofSeconds(3), "/v1/municipalities?q=delft");
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().map())
                .containsKeys("retry-after", "api-version", "x-frame-options")
                .containsEntry("content-type", List.of("application/problem+json"));
        assertThat(service.json(response).members()).containsEntry("status", 503);
        assertThat(response.body())
                .doesNotContain("127.0.0.1")
                .doesNotContain("bolt")
                .doesNotContain("Exception");
    }
}
