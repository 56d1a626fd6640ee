package nl.stedenband.graph.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.RandomHistories;
import nl.stedenband.registry.Recording;
import org.neo4j.driver.Record;

/**
 * The five rules of drawing, on the real database, over random histories of records and retractions. Each history is of a world of
 * its own, whose number is in its ids; all histories of a rule lie in one graph, which is looked at once all are played.
 */
final class DrawingRulesTest {
    private final TestGraph graph = TestGraph.shared();
    private final Recorder recorder = graph.bean(Recorder.class);
    private final Redrawing redrawing = graph.bean(Redrawing.class);
    private final List<History> played = new ArrayList<>();
    private final List<List<Assertion>> fresh = new ArrayList<>();
    private Runnable rule = () -> {};
    private int begun;

    /** Assertions in the order in which they arrive, and what else happens by chance. */
    private record History(List<Assertion> assertions, long seed) {
        History shuffled() {
            List<Assertion> shuffled = new ArrayList<>(assertions);
            Collections.shuffle(shuffled, new Random(seed + 1));
            return new History(shuffled, seed + 2);
        }
    }

    @Provide
    Arbitrary<List<Assertion>> histories() {
        return RandomHistories.assertions().list().ofMinSize(1).ofMaxSize(12).map(List::copyOf);
    }

    /** Nothing said twice: of the same word at two moments the one that comes first is recorded. */
    @Provide
    Arbitrary<List<Assertion>> historiesWithoutRepetition() {
        return RandomHistories.assertions()
                .list()
                .uniqueElements(Assertion::fingerprint)
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(List::copyOf);
    }

    @BeforeProperty
    void emptyTheGraph() {
        graph.reset();
        begun = 0;
        played.clear();
        fresh.clear();
        rule = () -> {};
    }

    @AfterProperty
    void lookAtAllHistories() {
        // one that could not be played has failed already
        if (played.size() == begun) {
            assertThat(played).hasSizeGreaterThanOrEqualTo(25);
            rule.run();
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void drawingAllAnewEqualsWhatIsThere(@ForAll("histories") List<Assertion> history, @ForAll long seed) {
        playInAnotherWorld(history, seed);

        rule = () -> {
            List<String> before = graph.dump();
            long changes = redrawing.redraw(Progress.UNWATCHED);

            assertThat(difference(before, graph.dump())).isEmpty();
            assertThat(changes).isZero();
        };
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichAssertionsArriveDoesNotMatter(
            @ForAll("historiesWithoutRepetition") List<Assertion> history, @ForAll long seed) {
        playInAnotherWorld(history, seed);

        rule = () -> {
            List<String> one = graph.dump();
            graph.reset();
            played.forEach(each -> play(each.shuffled()));

            assertThat(difference(one, graph.dump())).isEmpty();
        };
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void readingTheSameInTwiceChangesNothing(@ForAll("histories") List<Assertion> history, @ForAll long seed) {
        playInAnotherWorld(history, seed);

        rule = () -> {
            List<String> before = graph.dump();
            for (History each : played) {
                Recorder.Outcome again = recorder.record(each.assertions());

                assertThat(again.recorded()).isZero();
                assertThat(again.known() + again.retracted()).isEqualTo((int) each.assertions().stream()
                        .map(Assertion::fingerprint)
                        .distinct()
                        .count());
            }
            assertThat(difference(before, graph.dump())).isEmpty();
        };
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void retractingWhatWasJustAssertedGivesTheGraphBeforeIt(
            @ForAll("histories") List<Assertion> history,
            @ForAll("histories") List<Assertion> more,
            @ForAll long seed) {
        int world = begun;
        Set<String> known = new HashSet<>(playInAnotherWorld(history, seed).assertions().stream()
                .map(Assertion::fingerprint)
                .toList());
        fresh.add(inWorld(world, more).stream()
                .filter(assertion -> !known.contains(assertion.fingerprint()))
                .toList());

        rule = () -> {
            List<String> before = knownNow();
            fresh.forEach(this::recordAndRetract);

            assertThat(difference(before, knownNow())).isEmpty();
        };
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void everyRelationshipNamesAnAssertionThatCountedThen(
            @ForAll("histories") List<Assertion> history, @ForAll long seed) {
        playInAnotherWorld(history, seed);

        rule = () -> {
            List<Record> drawn = graph.query(
                    "MATCH ()-[r]->() WHERE NOT r:SAYS AND r.unit IS NOT NULL RETURN r.assertions AS assertions");
            List<Record> unfounded = graph.query("""
                    MATCH ()-[r]->() WHERE NOT r:SAYS AND r.unit IS NOT NULL
                      AND NOT EXISTS {
                        MATCH (a:Assertion) WHERE a.id IN r.assertions
                          AND a.recordedAt <= coalesce(r.knownFrom, a.recordedAt)
                          AND (a.retractedAt IS NULL OR a.retractedAt >= coalesce(r.knownTo, 9223372036854775807))
                      }
                    RETURN type(r) AS type, properties(r) AS properties
                    """);
            assertThat(drawn).isNotEmpty().allSatisfy(row -> assertThat(
                            row.get("assertions").asList())
                    .isNotEmpty());
            assertThat(unfounded).isEmpty();
        };
    }

    private static List<String> difference(List<String> before, List<String> after) {
        List<String> lines = new ArrayList<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> lines.add("- " + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private History playInAnotherWorld(List<Assertion> assertions, long seed) {
        History history = new History(inWorld(begun++, assertions), seed);
        play(history);
        played.add(history);
        return history;
    }

    private static List<Assertion> inWorld(int world, List<Assertion> history) {
        return history.stream()
                .map(assertion -> RandomHistories.inWorld(world, assertion))
                .toList();
    }

    /** Records in batches of one to four, then retracts what is to be retracted, in one or two goes. */
    private void play(History history) {
        List<Assertion> all = history.assertions();
        Random random = new Random(history.seed());
        register(all);
        for (int from = 0; from < all.size(); ) {
            int to = Math.min(all.size(), from + 1 + random.nextInt(4));
            recorder.record(all.subList(from, to).stream()
                    .map(RandomHistories::unretracted)
                    .toList());
            from = to;
        }
        for (Assertion assertion : all) {
            assertion
                    .recorded()
                    .retraction()
                    .ifPresent(retraction -> recorder.retract(List.of(assertion.id()), retraction));
        }
    }

    private void recordAndRetract(List<Assertion> fresh) {
        register(fresh);
        recorder.record(fresh);
        recorder.retract(
                fresh.stream().map(Assertion::id).toList(),
                new Recording.Retraction(Instant.parse("2026-12-31T00:00:00Z"), "test", "taken back"));
    }

    private void register(List<Assertion> history) {
        recorder.putSources(history.stream()
                .map(assertion -> assertion.cites().source())
                .distinct()
                .toList());
    }

    /** What is drawn of the present: without past windows, without when it became known, without things nobody speaks of. */
    private List<String> knownNow() {
        List<String> lines = new ArrayList<>();
        graph.query("""
                        MATCH (n:Keyed) WHERE NOT n:Assertion AND size(keys(n)) > 2 AND coalesce(n.current, true)
                        RETURN n.key AS key, properties(n) AS properties
                        """)
                .forEach(row -> lines.add(row.get("key").asString()
                        + new TreeMap<>(row.get("properties").asMap())));
        graph.query("""
                        MATCH (a)-[r]->(b) WHERE NOT r:SAYS AND r.unit IS NOT NULL AND coalesce(r.knownTo, 9223372036854775807) = 9223372036854775807
                        RETURN a.key AS a, type(r) AS type, b.key AS b, r {.*, knownFrom: 0} AS properties
                        """)
                .forEach(row -> lines.add(row.get("a").asString()
                        + row.get("type").asString()
                        + row.get("b").asString()
                        + new TreeMap<>(row.get("properties").asMap())));
        Collections.sort(lines);
        return lines;
    }
}
