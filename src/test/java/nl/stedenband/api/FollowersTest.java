package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.stedenband.exchange.AssertionDocument;
import nl.stedenband.exchange.ChangeReader;
import nl.stedenband.exchange.ChangedDocument;
import nl.stedenband.exchange.RetractionDocument;
import nl.stedenband.exchange.SourceDocument;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who polls the feed of changes has all that the registry has, also while it is told things. */
class FollowersTest {
    private static final int BATCHES = 12;
    private static final int IN_A_BATCH = 15;

    private static final TestGraph GRAPH = TestGraph.shared();
    private static final Recorder RECORDER = GRAPH.bean(Recorder.class);
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.shared();
    }

    @BeforeEach
    void emptyTheGraph() {
        GRAPH.reset();
    }

    @Test
    void nothingIsLostOrDoubledWhileTwoWriteAndAThirdPolls() {
        List<List<Assertion>> one = batches("gm0363");
        List<List<Assertion>> other = batches("gm0014");
        CompletableFuture<Void> writers = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> tell("one", one), Executors.newSingleThreadExecutor()),
                CompletableFuture.runAsync(() -> tell("other", other), Executors.newSingleThreadExecutor()));

        List<Service.Json> events = new ArrayList<>();
        String next = "/v1/changes?limit=7";
        boolean isQuiet;
        do {
            isQuiet = writers.isDone();
            Service.Json answer = service.json(next);
            events.addAll(answer.list("items"));
            next = (String) answer.at("_links.next.href");
            isQuiet &= answer.list("items").isEmpty();
        } while (!isQuiet);
        writers.join();

        assertThat(events).extracting(event -> event.get("id")).doesNotHaveDuplicates();
        assertThat(events)
                .extracting(event -> event.get("sequence"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size())
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(ofType(events, "assertion-recorded"))
                .containsExactlyInAnyOrderElementsOf(subjects(one, other, IN_A_BATCH));
        assertThat(ofType(events, "assertion-retracted")).containsExactlyInAnyOrderElementsOf(subjects(one, other, 1));
        assertThat(ofType(events, "source-described"))
                .filteredOn("source/one"::equals)
                .hasSize(BATCHES);
        assertThat(events)
                .filteredOn(event -> event.get("type").equals("nl.stedenband.assertion-recorded"))
                .allSatisfy(event ->
                        assertThat((List<?>) event.at("data.participants")).hasSize(4));
        assertThat(isInOrder(events)).isTrue();
    }

    @Test
    void whoMakesTheSameChangesHasTheSameRegistry() throws Exception {
        tell("one", batches("gm0363").subList(0, 2));
        RECORDER.record(List.of(
                Sample.municipality("gm0014", "1811", "").build(),
                Sample.origin("gm0014", "GH", "2017", "1200").build(),
                Sample.tie("gm0014", "SR").denied().at("9").build()));
        List<String> before = GRAPH.dump();
        List<RecordChange> changes = follow();
        GRAPH.reset();

        for (RecordChange recordChange : changes) {
            if (recordChange instanceof RecordChange.SourceDescribed described) {
                RECORDER.putSources(List.of(described.source()));
            } else if (recordChange instanceof RecordChange.AssertionRecorded recorded) {
                RECORDER.record(List.of(recorded.assertion()));
            } else if (recordChange instanceof RecordChange.AssertionRetracted retracted) {
                RECORDER.retract(List.of(retracted.assertion()), retracted.retraction());
            }
        }

        assertThat(GRAPH.dump()).containsExactlyElementsOf(before);
    }

    /** All changes, read from the events as a follower gets them. */
    private static List<RecordChange> follow() throws Exception {
        ChangeReader reader = new ChangeReader();
        List<RecordChange> changes = new ArrayList<>();
        for (Service.Json event : service.json("/v1/changes?limit=1000").list("items")) {
            Class<? extends ChangedDocument> form =
                    switch ((String) event.get("type")) {
                        case "nl.stedenband.source-described" -> SourceDocument.class;
                        case "nl.stedenband.assertion-recorded" -> AssertionDocument.class;
                        default -> RetractionDocument.class;
                    };
            JsonMapper json = GRAPH.bean(JsonMapper.class);
            ChangedDocument document = json.readValue(json.writeValueAsBytes(event.get("data")), form);
            changes.add(reader.read(
                    Long.parseLong((String) event.get("sequence")),
                    Instant.parse((String) event.get("time")),
                    document));
        }
        return changes;
    }

    private static List<List<Assertion>> batches(String municipality) {
        return IntStream.range(0, BATCHES)
                .mapToObj(batch -> IntStream.range(0, IN_A_BATCH)
                        .mapToObj(n -> Sample.tie(municipality, "x-gh-accra")
                                .with(ParticipantRole.PARTY, Sample.thing("SR"))
                                .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "waste"))
                                .at(batch + "." + n)
                                .build())
                        .toList())
                .toList();
    }

    /** Describes a source in ever other words, records batch after batch, and takes back the first of each. */
    private static void tell(String source, List<List<Assertion>> batches) {
        RECORDER.putSources(List.of(Sample.source("list-2009", SourceRank.SURVEY_OR_STUDY, "2009")));
        for (int batch = 0; batch < batches.size(); batch++) {
            RECORDER.putSources(List.of(Sample.source(source, SourceRank.PRESS, Integer.toString(2000 + batch))));
            RECORDER.record(batches.get(batch));
            RECORDER.retract(
                    List.of(batches.get(batch).get(0).id()),
                    new Recording.Retraction(Sample.RECORDED.plusSeconds(batch + 1L), source, "mistaken"));
        }
    }

    private static List<String> ofType(List<Service.Json> events, String type) {
        return events.stream()
                .filter(event -> event.get("type").equals("nl.stedenband." + type))
                .map(event -> (String) event.get("subject"))
                .toList();
    }

    private static List<String> subjects(List<List<Assertion>> one, List<List<Assertion>> other, int ofEach) {
        return List.of(one, other).stream()
                .flatMap(Collection::stream)
                .flatMap(batch -> batch.stream().limit(ofEach))
                .map(assertion -> "assertion/" + assertion.id())
                .toList();
    }

    /** Whether nothing was retracted before it was recorded, and each writer's assertions come in his order. */
    private static boolean isInOrder(List<Service.Json> events) {
        Set<Object> recorded = new HashSet<>();
        Map<String, List<Integer>> batchesOfWriter = new LinkedHashMap<>();
        for (Service.Json event : events) {
            if (event.get("type").equals("nl.stedenband.assertion-recorded")) {
                recorded.add(event.get("subject"));
                batchesOfWriter
                        .computeIfAbsent(writer(event), any -> new ArrayList<>())
                        .add(Integer.valueOf(((String) event.at("data.locator")).replaceFirst("\\..*", "")));
            } else if (event.get("type").equals("nl.stedenband.assertion-retracted")
                    && !recorded.contains(event.get("subject"))) {
                return false;
            }
        }
        return batchesOfWriter.values().stream()
                .allMatch(batches -> batches.equals(batches.stream().sorted().toList()));
    }

    private static String writer(Service.Json event) {
        return event.at("data.participants").toString().contains("gm0363") ? "one" : "other";
    }
}
