package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import nl.stedenband.graph.CommitUnconfirmed;
import nl.stedenband.graph.DatabaseWatch;
import nl.stedenband.graph.DatabaseWatch.DatabaseState;
import nl.stedenband.graph.GraphUnavailable;
import nl.stedenband.graph.Line;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.Transactions;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/** The database takes everything and answers nothing, until it does again. */
class GraphHungTest {
    /** A machine that builds other things too may be slow. What isn't broken off waits for ever. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void whoComesWhileTheDatabaseHangsIsToldSoAndAnsweredOnceItIsBack() {
        try (Line line = new Line(TestGraph.shared().reset().address());
                Service service = Service.impatientOn(line.address())) {
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            line.hold();
            // has waited until that is known
            assertThat(service.get("/v1/municipalities?q=utrecht").statusCode()).isEqualTo(503);
            assertThat(service.bean(DatabaseWatch.class).state()).isEqualTo(DatabaseState.HUNG);

            assertAllAreToldToComeBack(service);
            HttpResponse<String> readiness = service.get("/health/readiness");
            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).contains("HUNG");
            assertThat(service.get("/health/liveness").statusCode()).isEqualTo(200);

            line.letGo();
            while (!service.get("/health/readiness").body().contains("UP")) {
                // it is looked for twice a second
            }
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
            line.awaitAsked(24);
            assertThat(waiting).isNotDone();
            holding.commit();
            assertThat(waiting.join()).isEqualTo("Delft");
        }
    }

    @Test
    void whoCameBeforeIsToldSoTooWhetherTheyHaveAConnectionOrNeedANewOne() {
        try (Line line = new Line(TestGraph.shared().reset().address());
                Service service = Service.impatientOn(line.address())) {
            assertThat(service.get("/v1/municipalities").statusCode()).isEqualTo(200);
            line.hold();

            // the first takes the connection that is there
            assertAllAreToldToComeBack(service);
            assertThat(service.bean(DatabaseWatch.class).state()).isEqualTo(DatabaseState.HUNG);

            line.letGo();
            while (!service.get("/health/readiness").body().contains("UP")) {
                // it is looked for twice a second
            }
            assertThat(service.get("/v1/municipalities?q=utrecht").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aQueryThatIsAtWorkIsBrokenOffAndLeavesNoInterruptBehind() {
        TestGraph graph = TestGraph.shared().reset();
        graph.query("CREATE (:Municipality {id: 'gm0001'})");
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address());
                Session session = graph.bean(Driver.class).session();
                Transaction holding = session.beginTransaction()) {
            holding.run("MATCH (town:Municipality) SET town.name = 'Adorp'").consume();
            int[] tries = {0};

            assertThatThrownBy(() -> service.bean(Transactions.class).writing(runner -> {
                        tries[0]++;
                        line.hold();
                        return runner.run("MATCH (town:Municipality) SET town.name = 'Delft' RETURN town.name")
                                .single();
                    }))
                    .isNotInstanceOf(CommitUnconfirmed.class)
                    .satisfies(failure ->
                            assertThat(GraphUnavailable.isReasonOf(failure)).isTrue());

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(tries[0]).isEqualTo(1);
        }
    }

    @Test
    void whatTheDatabaseCommitsMeanwhileIsToldToBeUnknownAndNotDoneTwice() {
        TestGraph graph = TestGraph.shared().reset();
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address())) {
            assertThatThrownBy(() -> service.bean(Transactions.class).writing(runner -> {
                        runner.run("CREATE (:Municipality {id: 'gm0001'})").consume();
                        line.holdAnswers();
                        return "";
                    }))
                    .isInstanceOf(CommitUnconfirmed.class);

            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        assertThat(graph.query("MATCH (town:Municipality) RETURN town")).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksDuringTheCommitIsToldInTheSameWay() {
        TestGraph graph = TestGraph.shared().reset();
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address())) {
            assertThatThrownBy(() -> service.bean(Transactions.class).writing(runner -> {
                        runner.run("CREATE (:Municipality {id: 'gm0001'})").consume();
                        line.holdAnswers();
                        GraphHungTest.start(() -> {
                            while (graph.query("MATCH (town:Municipality) RETURN town")
                                    .isEmpty()) {
                                // it is being committed
                            }
                            line.cut();
                            line.letGo();
                            line.join();
                        });
                        return "";
                    }))
                    .isInstanceOf(CommitUnconfirmed.class);
        }
        assertThat(graph.query("MATCH (town:Municipality) RETURN town")).hasSize(1);
    }

    @Test
    void aTableThatIsOnTheWayIsBrokenOff() throws IOException {
        TestGraph graph = TestGraph.shared().reset();
        graph.query(GraphAwayTest.MANY_TIES);
        try (Line line = new Line(graph.address());
                Service service = Service.impatientOn(line.address());
                InputStream table = service.open(
                                "/v1/traversals/active-in-country?country=GH&asOf=2009-06-30",
                                "Accept",
                                "application/x-ndjson")
                        .body()) {
            assertThat(table.readNBytes(1000)).hasSize(1000);
            line.hold();

            assertThatThrownBy(table::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aCommandIsToldThatItWaitsAndGoesOnWaiting() throws InterruptedException {
        TestGraph graph = TestGraph.shared().reset();
        BlockingQueue<DatabaseState> told = new LinkedBlockingQueue<>();
        try (Line line = new Line(graph.address())) {
            Map<String, Object> properties = new HashMap<>(TestGraph.properties(line.address()));
            properties.put("neo4j.silence", "1s");
            try (ApplicationContext command = ApplicationContext.run(properties)) {
                Transactions transactions = command.getBean(Transactions.class);
                transactions.verifyConnectivity();
                line.hold();
                command.getBean(DatabaseWatch.class).tell(told::add);
                CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(
                        () -> transactions.writing(
                                runner -> runner.run("RETURN 1").single().get(0).asInt()),
                        GraphHungTest::start);

                awaitTold(DatabaseState.HUNG, told);
                assertThat(waiting).isNotDone();
                line.letGo();
                assertThat(waiting.join()).isEqualTo(1);
                awaitTold(DatabaseState.ANSWERS, told);
            }
        }
    }

    private static void awaitTold(DatabaseState state, BlockingQueue<DatabaseState> told) throws InterruptedException {
        DatabaseState next = told.take();
        while (next != state) {
            next = told.take();
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
            assertThat(answer.join().body()).doesNotContain("Exception");
        });
    }

    private static void start(Runnable asking) {
        new Thread(asking).start();
    }
}
