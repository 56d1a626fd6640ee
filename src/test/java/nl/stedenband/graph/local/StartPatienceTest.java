package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StartPatienceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final List<String> messages = new ArrayList<>();
    private long now = Long.MAX_VALUE - 5_000_000_000L;
    private final StartPatience patience = new StartPatience(
            "the database",
            new StartPatience.Limits(Duration.ofSeconds(60), Duration.ofSeconds(300)),
            () -> now,
            messages::add);

    @Test
    void aStartThatDoesNotGetOnIsGivenUp() {
        look(60, "the same");

        assertThatThrownBy(() -> look(1, "the same"))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessage(
                        "the database was not ready after 61 seconds and did not get on in the last 60: it is at the"
                                + " same");
    }

    @Test
    void aStartThatGetsOnIsWaitedForUpToALimit() {
        for (int minute = 1; minute < 5; minute++) {
            look(59, "step " + minute);
        }
        look(59, "step 5");
        look(4, "step 6");

        assertThatThrownBy(() -> look(1, "step 6"))
                .isInstanceOf(LocalNeo4jException.class)
                .hasMessage("the database was not ready after 300 seconds: it is at step 6");
    }

    @Test
    void whoWaitsIsToldNowAndThen() {
        look(7, "one");
        assertThat(messages).isEmpty();

        look(50, "another");
        assertThat(messages)
                .containsExactly(
                        "the database is not ready after 8 seconds: it is at another",
                        "the database is not ready after 38 seconds: it is at another");
    }

    @Test
    void aNightInWhichTheMachineSleptIsASecond() {
        look(59, "the same");
        pass(Duration.ofHours(8));

        patience.look("the same", () -> "it is at the same");

        assertThat(messages).hasSize(2);
    }

    private void look(int times, String progress) {
        for (int i = 0; i < times; i++) {
            pass(SECOND);
            patience.look(progress, () -> "it is at " + progress);
        }
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
