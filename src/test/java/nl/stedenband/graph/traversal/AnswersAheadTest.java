package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.Pageable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.AnswersAhead;
import nl.stedenband.graph.KeptByVersion.Found;
import nl.stedenband.graph.KeptRows;
import nl.stedenband.graph.ListOrders;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.partnership.MapCriteria;
import nl.stedenband.graph.partnership.MapQueries;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was asked for before is there again before anybody asks, once the registry rests. */
final class AnswersAheadTest {
    private final ApplicationContext registry = takingEverythingForCostly();
    private final AnswersAhead ahead = registry.getBean(AnswersAhead.class);
    private final TraversalRunner runner = registry.getBean(TraversalRunner.class);
    private final List<String> made = new ArrayList<>();

    private static ApplicationContext takingEverythingForCostly() {
        Map<String, Object> properties =
                new HashMap<>(TestGraph.properties(TestGraph.shared().address()));
        properties.put("neo4j.costly-from", "0s");
        return ApplicationContext.run(properties, "test");
    }

    @BeforeEach
    void begin() {
        TestGraph.shared().reset().withVersionOfItsOwn();
        tell("x-gh-accra", "2026-01-01T00:00:00Z");
    }

    @AfterEach
    void leaveNothing() {
        registry.close();
        TestGraph.shared().reset();
    }

    @Test
    void aQuestionIsAnsweredAgainAndThenKept() {
        long before = askTies();
        tell("x-de-koeln", "2026-01-02T00:00:00Z");

        settle();
        long computed = computed(runner);

        assertThat(askTies()).isGreaterThan(before);
        assertThat(computed(runner)).isEqualTo(computed);
    }

    @Test
    void soIsAListOfWhatIsKnownByNow() {
        ListOrders orders = registry.getBean(ListOrders.class);
        assertThat(listed()).isEqualTo(1);
        tell("x-de-koeln", "2026-01-02T00:00:00Z");

        settle();
        long computed = computed(orders);

        assertThat(listed()).isEqualTo(2);
        assertThat(computed(orders)).isEqualTo(computed);
    }

    @Test
    void soAreTheTiesOfAMap() {
        KeptRows rows = registry.getBean(KeptRows.class);
        mapped();
        tell("x-de-koeln", "2026-01-02T00:00:00Z");

        settle();
        long computed = computed(rows);
        mapped();

        assertThat(computed(rows)).isEqualTo(computed).isEqualTo(2);
    }

    @Test
    void nothingIsMadeWhileTheRegistryIsTold() {
        ask("a", () -> made.add("a"));
        settle();
        made.clear();

        tell("x-de-koeln", "2026-01-02T00:00:00Z");
        ahead.makeOnceItRests();
        tell("SR", "2026-01-03T00:00:00Z");
        ahead.makeOnceItRests();
        assertThat(made).isEmpty();

        ahead.makeOnceItRests();
        assertThat(made).containsExactly("a");
        settle();
        assertThat(made).containsExactly("a");
    }

    @Test
    void theRestIsLeftWhenItIsToldMoreMeanwhile() {
        ask("a", () -> made.add("a"));
        ask("b", () -> made.add("b"));
        ask("c", () -> tell("SR", "2026-01-03T00:00:00Z"));
        ask("d", () -> made.add("d"));

        settle();

        assertThat(made).hasSizeLessThan(3).doesNotHaveDuplicates();
        assertThat(registry.getBean(VersionQueries.class).whole().assertions()).isEqualTo(2);
    }

    @Test
    void whatFailsIsForgottenAndTheOthersAreMade() {
        ask("a", () -> made.add("a"));
        ask("fails", () -> {
            made.add("fails");
            throw new IllegalStateException("on purpose");
        });

        settle();
        tell("x-de-koeln", "2026-01-02T00:00:00Z");
        settle();

        assertThat(made).containsExactlyInAnyOrder("a", "fails", "a");
    }

    /** The first look sees what is there, the second that it still is. */
    private void settle() {
        ahead.makeOnceItRests();
        ahead.makeOnceItRests();
    }

    private void ask(String question, Runnable again) {
        ahead.ask(question, () -> new Found<>(question, false), () -> {
            again.run();
            return question;
        });
    }

    private long askTies() {
        return runner.ask(
                        registry.getBean(Traversals.class).find("ties").orElseThrow(),
                        Map.of("place", List.of("gm0363"), "status", List.of("all")))
                .counts()
                .rows();
    }

    private long listed() {
        return registry.getBean(PartnershipQueries.class)
                .list(NameSearch.ANYTHING, PartnershipCriteria.ANY, now(), Pageable.from(0, 10))
                .getTotalSize();
    }

    private void mapped() {
        registry.getBean(MapQueries.class).bundles(MapCriteria.ANY, now());
    }

    private Viewpoint now() {
        return Viewpoint.at(registry.getBean(RegistryClock.class).read()).withAll();
    }

    private static long computed(MeasuredCaches caches) {
        return caches.cacheFigures().get(0).computed();
    }

    private void tell(String partner, String at) {
        Instant moment = Instant.parse(at);
        Assertion tie = Sample.tie("gm0363", partner).recorded(moment).build();
        Recorder recorder = registry.getBean(Recorder.class);
        recorder.putSources(List.of(tie.cites().source()), moment);
        recorder.record(List.of(tie));
    }
}
