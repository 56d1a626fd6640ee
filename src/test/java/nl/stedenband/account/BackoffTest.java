package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Backoff.Limit;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Limit THREE = new Limit("anna", 3, Duration.ofSeconds(10));

    private final TestGraph graph = TestGraph.shared().reset();
    private final Backoff backoff = graph.bean(Backoff.class);

    @Test
    void someAttemptsAreFreeAndThenEachWaitsTwiceAsLongUpToTheLongest() {
        Instant now = START;
        for (int i = 0; i < 3; i++) {
            assertThat(backoff.attempt(List.of(THREE), now)).isEmpty();
        }
        for (int wait : List.of(1, 2, 4, 8, 10, 10)) {
            assertThat(backoff.attempt(List.of(THREE), now)).contains(Duration.ofSeconds(wait));
            now = now.plusSeconds(wait);
            assertThat(backoff.attempt(List.of(THREE), now)).isEmpty();
        }
    }

    @Test
    void anAttemptThatComesTooSoonMakesTheNextWaitNoLonger() {
        for (int i = 0; i < 3; i++) {
            backoff.attempt(List.of(THREE), START);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(backoff.attempt(List.of(THREE), START)).contains(Duration.ofSeconds(1));
        }
    }

    @Test
    void whoSucceedsBeginsAnewAndTheirNeighboursDoNot() {
        Limit address = new Limit("address", 2, Duration.ofSeconds(10));
        backoff.attempt(List.of(address, THREE), START);
        backoff.attempt(List.of(address, THREE), START);
        backoff.succeeded(List.of(address), List.of(THREE));

        assertThat(backoff.attempt(List.of(address), START)).isEmpty();
        assertThat(backoff.attempt(List.of(address), START)).contains(Duration.ofSeconds(1));
        assertThat(backoff.attempt(List.of(THREE), START)).isEmpty();
    }

    @Test
    void whatFailedIsForgottenAfterADay() {
        for (int i = 0; i < 3; i++) {
            backoff.attempt(List.of(THREE), START);
        }
        Instant later = START.plus(Duration.ofHours(25));
        for (int i = 0; i < 3; i++) {
            assertThat(backoff.attempt(List.of(THREE), later)).isEmpty();
        }
    }

    @Test
    void addressesThatWereForgottenAreNotKeptAnyLonger() {
        for (int i = 0; i < 30; i++) {
            backoff.attempt(List.of(new Limit("stranger " + i, 3, Duration.ofSeconds(10))), START);
        }
        Instant later = START.plus(Duration.ofHours(25));
        backoff.attempt(List.of(THREE), later);
        backoff.forgetOld(later);

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void noMoreAddressesAreKeptThanThereIsRoomForAndTheLatestAre() {
        graph.query(
                "UNWIND range(1, 20500) AS i CREATE (:Attempts {by: 'stranger ' + i, failures: 1, last: $start + i})",
                Map.of("start", START.minusSeconds(3600).toEpochMilli()));
        for (int i = 0; i < 3; i++) {
            backoff.attempt(List.of(THREE), START);
        }

        assertThat(kept()).isEqualTo(20_000);
        assertThat(backoff.attempt(List.of(THREE), START)).contains(Duration.ofSeconds(1));
    }

    @Test
    void theDatabaseDoesNotTellWhoFailed() {
        backoff.attempt(List.of(THREE), START);

        assertThat(graph.query("MATCH (attempts:Attempts) RETURN attempts.by AS by"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("by").asString()).doesNotContain("anna"));
    }

    private int kept() {
        return graph.query("MATCH (attempts:Attempts) RETURN attempts").size();
    }
}
