package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.stedenband.account.Backoff.Limit;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");
    private static final Limit THREE = new Limit("anna", 3, Duration.ofSeconds(10));

    private final Backoff backoff = new Backoff();

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
        for (int i = 0; i < 1000; i++) {
            backoff.attempt(List.of(new Limit("stranger " + i, 3, Duration.ofSeconds(10))), START);
        }
        backoff.attempt(List.of(THREE), START.plus(Duration.ofHours(25)));

        assertThat(backoff.size()).isEqualTo(1);
    }

    @Test
    void noMoreAddressesAreKeptThanThereIsRoomFor() {
        for (int i = 0; i < 50_000; i++) {
            backoff.attempt(List.of(new Limit("stranger " + i, 3, Duration.ofSeconds(10))), START);
        }

        assertThat(backoff.size()).isEqualTo(20_000);
    }
}
