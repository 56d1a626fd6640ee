package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.stedenband.graph.DatabaseWatch;
import nl.stedenband.graph.DatabaseWatch.DatabaseState;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** The database takes everything and answers nothing, until it does again. */
class GraphHungTest {
    /** A machine that builds other things too may be slow. What waits for the database waits for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whoComesWhileTheDatabaseHangsIsToldSoAndAnsweredOnceItIsBack() {
        try (Line line = new Line(TestGraph.shared().reset().address());
                Service service = Service.impatientOn(line.address())) {
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            line.hold();
            while (service.bean(DatabaseWatch.class).state() != DatabaseState.HUNG) {
                // it is looked for twice a second
            }

            assertAllAreToldToComeBack(service);
            HttpResponse<String> readiness = service.get("/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("HUNG");
            assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);

            line.letGo();
            while (service.get("/health/readiness").statusCode() != 200) {
                // it is looked for twice a second
            }
            assertThat(service.get("/health/readiness").body()).contains("UP");
            assertThat(service.get("/v1/municipalities?q=utrecht").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aDatabaseThatIsLongAtWorkIsWaitedFor() throws InterruptedException {
        TestGraph graph = TestGraph.shared().reset();
        graph.query("CREATE (:Municipality {id: 'gm0001'})");
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address());
                Session session = graph.bean(Driver.class).session();
                Transaction holding = session.beginTransaction()) {
            holding.run("MATCH (town:Municipality) SET town.name = 'Adorp'").consume();
            CompletableFuture<String> waiting = CompletableFuture.supplyAsync(() -> service.bean(Transactions.class)
                    .writing(runner -> runner.run("MATCH (town:Municipality) SET town.name = 'Delft' RETURN town.name")
                            .single()
                            .get(0)
                            .asString()));

            // longer than a database may be silent: it is asked twice a second whether it lives
            line.awaitAsked(12);
            assertThat(waiting).isNotDone();
            holding.commit();
            assertThat(waiting.join()).isEqualTo("Delft");
        }
    }

    private static void assertAllAreToldToComeBack(Service service) {
        List<CompletableFuture<HttpResponse<String>>> answers = List.of(
                        "/v1/municipalities?q=delft",
                        "/v1/traversals/active-in-country?country=GH",
                        "/v1/changes",
                        "/v1/municipalities/gm0503",
                        "/en/municipalities/gm0503",
                        "/en/questions/active-in-country/csv?country=GH")
                .stream()
                .map(path ->
                        CompletableFuture.supplyAsync(() -> service.getWithin(PATIENCE, path), GraphHungTest::start))
                .toList();
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(503);
            assertThat(answer.join().headers().map()).containsKey("retry-after");
        });
    }

    private static void start(Runnable asking) {
        new Thread(asking).start();
    }
}
