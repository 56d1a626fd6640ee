package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.stedenband.graph.RestoreInProgress;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.ThingId;

/** Writes changes of the record, each under its number, in the transaction of the caller, who draws what depends on them. */
@Singleton
class ChangeLog {
    private final AssertionWrites writes;

    ChangeLog(AssertionWrites writes) {
        this.writes = writes;
    }

    /**
     * Waits for other writers, and keeps them waiting until the transaction ends. So numbers that go on from the one that this
     * returns are in the order in which transactions are committed.
     *
     * @return the number of the latest change; 0 when there is none
     * @throws RestoreInProgress when the registry is not whole
     */
    long lock() {
        long latest = writes.lock();
        if (latest < 0) {
            throw new RestoreInProgress();
        }
        return latest;
    }

    /**
     * Writes changes; what one of them refers to is there, or comes before it among them.
     *
     * @param geography by which assertions are marked with the units that are drawn from them
     */
    void write(Collection<RecordChange> changes, Geography geography) {
        List<Map<String, Object>> descriptions = new ArrayList<>();
        Map<String, List<Map<String, Object>>> recordings = new LinkedHashMap<>();
        List<Map<String, Object>> retractions = new ArrayList<>();
        Set<ThingId> things = new TreeSet<>();
        for (RecordChange recordChange : changes) {
            if (recordChange instanceof RecordChange.SourceDescribed described) {
                descriptions.add(row(described));
            } else if (recordChange instanceof RecordChange.AssertionRecorded recorded) {
                recordings
                        .computeIfAbsent(recorded.assertion().cites().source().id(), source -> new ArrayList<>())
                        .add(row(recorded, geography));
                addThings(recorded.assertion(), things);
            } else if (recordChange instanceof RecordChange.AssertionRetracted retracted) {
                retractions.add(row(retracted));
            }
        }
        if (!descriptions.isEmpty()) {
            writes.describe(descriptions);
        }
        if (!recordings.isEmpty()) {
            writes.ensureThings(things.stream().map(ThingLabels::stub).toList());
            writes.record(recordings.entrySet().stream()
                    .map(cited -> Map.<String, Object>of("source", cited.getKey(), "assertions", cited.getValue()))
                    .toList());
        }
        if (!retractions.isEmpty()) {
            writes.retract(retractions);
        }
    }

    /** Counts what was written, and keeps the latest time of it. */
    void count(Collection<? extends RecordChange> written, boolean geography) {
        writes.countChanges(
                count(written, RecordChange.AssertionRecorded.class),
                count(written, RecordChange.AssertionRetracted.class),
                count(written, RecordChange.SourceDescribed.class),
                0,
                geography,
                written.stream()
                        .mapToLong(change -> change.at().toEpochMilli())
                        .max()
                        .orElse(0));
    }

    private static long count(Collection<? extends RecordChange> some, Class<? extends RecordChange> kind) {
        return some.stream().filter(kind::isInstance).count();
    }

    private static void addThings(Assertion assertion, Set<ThingId> things) {
        for (Participant participant : assertion.says().participants()) {
            things.add(participant.thing());
            participant.country().ifPresent(things::add);
        }
    }

    private static Map<String, Object> row(RecordChange.SourceDescribed described) {
        return Map.of(
                "source", AssertionRow.properties(described.source()),
                "change", described.number(),
                "at", described.at().toEpochMilli());
    }

    private static Map<String, Object> row(RecordChange.AssertionRecorded recorded, Geography geography) {
        Map<String, Object> properties = AssertionRow.properties(recorded.assertion());
        properties.put("recordedChange", recorded.number());
        Map<String, Object> row = new HashMap<>();
        row.put("properties", properties);
        row.put(
                "participants",
                AssertionRow.participants(recorded.assertion(), UnitMarks.of(recorded.assertion(), geography)));
        return row;
    }

    private static Map<String, Object> row(RecordChange.AssertionRetracted retracted) {
        return Map.of(
                "id", retracted.assertion().toString(),
                "properties",
                        Map.of(
                                "retractedAt", retracted.retraction().at().toEpochMilli(),
                                "retractedBy", retracted.retraction().by(),
                                "retractionReason", retracted.retraction().reason(),
                                "retractedChange", retracted.number()));
    }
}
