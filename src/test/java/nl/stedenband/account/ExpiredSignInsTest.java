package nl.stedenband.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.Test;

/** Whoever signed in once and never came back leaves nothing. */
class ExpiredSignInsTest {
    private final TestGraph graph = TestGraph.shared().reset();
    private final Instant now = graph.bean(Clock.class).instant();

    @Test
    void sessionsThatAreOverAreForgottenAndOthersGoOn() {
        session("a day old", Duration.ofHours(-24), Duration.ofHours(-12));
        session("unused", Duration.ofHours(-3), Duration.ofHours(9));
        session("in use", Duration.ofHours(-1), Duration.ofHours(11));

        graph.bean(ExpiredSignIns.class).forget();

        assertThat(marks("Session")).containsExactly("in use");
    }

    @Test
    void linksThatAreTooOldAreForgottenAndOthersAreNot() {
        link("last week's", Duration.ofDays(-1));
        link("this week's", Duration.ofDays(6));

        graph.bean(ExpiredSignIns.class).forget();

        assertThat(marks("OneTimeLink")).containsExactly("this week's");
    }

    @Test
    void attemptsOfLongAgoAreForgottenAndOthersAreNot() {
        attempts("yesterday", Duration.ofHours(-25));
        attempts("this morning", Duration.ofHours(-3));

        graph.bean(ExpiredSignIns.class).forget();

        assertThat(marks("Attempts")).containsExactly("this morning");
    }

    private void attempts(String by, Duration last) {
        graph.query(
                "CREATE (:Attempts {by: $by, mark: $by, failures: 3, last: $last})",
                Map.of("by", by, "last", millis(last)));
    }

    private void session(String mark, Duration seen, Duration until) {
        graph.query(
                "CREATE (:Session {mark: $mark, account: 'gone', whole: true, seenAt: $seen, until: $until})",
                Map.of("mark", mark, "seen", millis(seen), "until", millis(until)));
    }

    private void link(String mark, Duration until) {
        graph.query(
                "CREATE (:OneTimeLink {mark: $mark, account: 'gone', until: $until})",
                Map.of("mark", mark, "until", millis(until)));
    }

    private long millis(Duration fromNow) {
        return now.plus(fromNow).toEpochMilli();
    }

    private List<String> marks(String label) {
        return graph
                .query("MATCH (kept) WHERE $label IN labels(kept) RETURN kept.mark AS mark", Map.of("label", label))
                .stream()
                .map(row -> row.get("mark").asString())
                .toList();
    }
}
