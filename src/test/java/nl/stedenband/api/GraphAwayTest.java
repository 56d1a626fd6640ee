package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.stedenband.graph.Line;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;

/** The database goes away and comes back, and the service with it. */
class GraphAwayTest {
    /** More than what fits into all that lies between the database and who asks. */
    static final String MANY_TIES = """
            CREATE (country:Keyed:Country {key: 'country/GH', id: 'GH', name: 'Ghana'})
            WITH country
            UNWIND range(1, 50) AS c
            CREATE (country)<-[:IN_COUNTRY]-(city:Keyed:PartnerCity:Place {key: 'partnerCity/Q' + c, id: 'Q' + c, name: 'City ' + c})
            WITH collect(city) AS cities
            UNWIND range(1000, 1399) AS m
            CREATE (town:Keyed:Municipality:Place {key: 'municipality/gm' + m, id: 'gm' + m, name: 'Town ' + m})
            WITH town, m, cities
            UNWIND range(1, 50) AS c
            WITH town, m, c, cities[c - 1] AS city
            CREATE (town)-[:TWINNED_WITH {partnership: 'p-000000000000' + m, kind: 'twinning', certainty: 'certain',
              from: -700000, to: 2900000, knownFrom: -9000000000000, knownTo: 9000000000000, saidFrom: -700000,
              saidTo: 3000000, nearMin: 0, nearMax: 20000, seenMin: [0], seenMax: [20000], seenBy: ['list-2009#1'], sources: ['list-2009#' + c]}]->(city)
            """;

    @Test
    void whileTheDatabaseIsAwayTheServiceSaysSoWithinThreeSecondsAndThenRecovers() {
        try (Line line = new Line(TestGraph.shared().reset().address());
                Service service = Service.impatientOn(line.address())) {
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            assertThat(service.get("/health/readiness").statusCode()).isEqualTo(200);
            line.cut();
            assertIsAway(service);
            assertIsAway(service);
            HttpResponse<String> readiness = service.get("/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("AWAY");
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

    @Test
    void aTableThatBreaksOffOnTheWayCanNotBeTakenForAWholeOne() throws IOException {
        TestGraph graph = TestGraph.shared().reset();
        graph.query(MANY_TIES);
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address());
                InputStream table = service.open(
                                "/v1/traversals/active-in-country?country=GH&asOf=2009-06-30",
                                "Accept",
                                "application/x-ndjson")
                        .body()) {
            assertThat(table.readNBytes(1000)).hasSize(1000);
            line.cut();

            assertThatThrownBy(table::readAllBytes).isInstanceOf(IOException.class);
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
