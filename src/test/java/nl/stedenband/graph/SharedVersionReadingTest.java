package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SharedVersionReadingTest {
    private final TestGraph graph = TestGraph.shared();
    private final SharedVersionReading reading = graph.bean(SharedVersionReading.class);

    @BeforeEach
    void startWithAVersion() {
        graph.reset().query("CREATE (:Registry {id: 'stedenband', assertions: 0, retractions: 0, revision: 0})");
    }

    @Test
    void isThatOfWhatWasRecordedBeforeItWasAskedForHoweverManyAsk() {
        AtomicBoolean isEnough = new AtomicBoolean();
        List<CompletableFuture<Void>> others = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    while (!isEnough.get()) {
                        reading.read().join();
                    }
                }))
                .toList();
        try {
            for (int recorded = 1; recorded <= 100; recorded++) {
                graph.query("MATCH (r:Registry {id: 'stedenband'}) SET r.assertions = r.assertions + 1");

                assertThat(reading.read().join().assertions()).isEqualTo(recorded);
            }
        } finally {
            isEnough.set(true);
        }
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isNull());
    }

    @Test
    void whatWasReadAlreadyIsNeverOlderThanWhatIsCommitted() {
        int found = 0;
        for (int recorded = 1; recorded <= 100; recorded++) {
            graph.query("MATCH (r:Registry {id: 'stedenband'}) SET r.assertions = r.assertions + 1");

            assertThat(reading.readAlready()).isEmpty();
            assertThat(reading.read().join().assertions()).isEqualTo(recorded);
            Optional<GraphVersion> again = reading.readAlready();
            if (again.isPresent()) {
                found++;
                assertThat(again.get().assertions()).isEqualTo(recorded);
            }
        }
        assertThat(found > 0).isEqualTo(TestGraph.isLocal());
    }

    @Test
    void whatIsGivenUpIsNoCommit() {
        Transactions transactions = graph.bean(Transactions.class);
        for (int given = 1; given <= 10; given++) {
            assertThatThrownBy(() -> transactions.write(() -> {
                        transactions.writing(runner -> runner.run(
                                "MATCH (r:Registry {id: 'stedenband'}) SET r.assertions = r.assertions + 1"));
                        throw new UnsupportedOperationException();
                    }))
                    .isInstanceOf(UnsupportedOperationException.class);
        }

        assertThat(reading.read().join().assertions()).isZero();
        assertThat(IntStream.range(0, 100).anyMatch(any -> {
                    reading.read().join();
                    return reading.readAlready().isPresent();
                }))
                .isEqualTo(TestGraph.isLocal());
    }

    @Test
    void whoAskWhileOneIsReadingShareTheNext() {
        graph.query("MATCH (r:Registry {id: 'stedenband'}) SET r.assertions = r.assertions + 1");
        CompletableFuture<GraphVersion> first = reading.read();
        CompletableFuture<GraphVersion> second = reading.read();
        List<CompletableFuture<GraphVersion>> all =
                IntStream.range(0, 20).mapToObj(i -> reading.read()).toList();

        assertThat(first).isNotSameAs(second);
        assertThat(all.stream().distinct().count()).isLessThan(20);
        assertThat(all).allSatisfy(version -> assertThat(version.join()).isEqualTo(first.join()));
    }

    @Test
    void anEmptyDatabaseHasAVersionToo() {
        graph.reset();

        assertThat(reading.read().join()).hasToString("0-0-0");
    }
}
