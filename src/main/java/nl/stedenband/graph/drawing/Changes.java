package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Source;

/**
 * Reads changes in the order of their numbers. As there are no gaps in these, a gap in what was read is a change that a writer is
 * committing just now: what comes after it is left for the next time. So nothing is ever passed over, and no reader waits for a
 * writer. A change is found by the index on its number, which the database writes after all else of a transaction.
 */
@Singleton
public final class Changes {
    private final ChangeQueries queries;
    private final CitedSourceQueries sources;

    Changes(ChangeQueries queries, CitedSourceQueries sources) {
        this.queries = queries;
        this.sources = sources;
    }

    /** Those from one number on, as far as they are there, at most so many. */
    public List<RecordChange> from(long first, int limit) {
        long last = first + limit - 1;
        SortedMap<Long, RecordChange> found = new TreeMap<>();
        queries.described(first, last).forEach(row -> put(found, row.toChange()));
        queries.retracted(first, last).forEach(row -> put(found, row.toChange()));
        recorded(first, last).forEach(recordChange -> put(found, recordChange));
        List<RecordChange> changes = new ArrayList<>(found.size());
        for (RecordChange recordChange : found.values()) {
            if (recordChange.number() != first + changes.size()) {
                break;
            }
            changes.add(recordChange);
        }
        return changes;
    }

    private List<RecordChange> recorded(long first, long last) {
        List<AssertionRow> rows = queries.recorded(first, last);
        Map<String, Source> cited =
                sources.byIds(rows.stream().map(AssertionRow::source).distinct().toList());
        List<RecordChange> changes = new ArrayList<>(rows.size());
        for (AssertionRow row : rows) {
            changes.add(new RecordChange.AssertionRecorded(
                    (Long) row.assertion().get("recordedChange"),
                    row.toAssertion(cited.get(row.source())).asRecorded()));
        }
        return changes;
    }

    private static void put(SortedMap<Long, RecordChange> found, RecordChange recordChange) {
        found.put(recordChange.number(), recordChange);
    }
}
