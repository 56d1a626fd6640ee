package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stedenband.registry.Change;
import nl.stedenband.registry.Source;

/**
 * Reads changes in the order of their numbers. As there are no gaps in these, a gap in what was read is a change that a writer is
 * committing just now: what comes after it is left for the next time. So nothing is ever passed over, and no reader waits for a
 * writer. A change is found by the index on its number, which the database writes after all else of a transaction.
 */
@Singleton
public final class Changes {
    private final ChangeQueries queries;
    private final SourceQueries sources;

    Changes(ChangeQueries queries, SourceQueries sources) {
        this.queries = queries;
        this.sources = sources;
    }

    /** Those from one number on, as far as they are there, at most so many. */
    public List<Change> from(long first, int limit) {
        long last = first + limit - 1;
        SortedMap<Long, Change> found = new TreeMap<>();
        queries.described(first, last).forEach(row -> put(found, row.toChange()));
        queries.retracted(first, last).forEach(row -> put(found, row.toChange()));
        recorded(first, last).forEach(change -> put(found, change));
        List<Change> changes = new ArrayList<>(found.size());
        for (Change change : found.values()) {
            if (change.number() != first + changes.size()) {
                break;
            }
            changes.add(change);
        }
        return changes;
    }

    private List<Change> recorded(long first, long last) {
        List<AssertionRow> rows = queries.recorded(first, last);
        Map<String, Source> cited =
                sources.byIds(rows.stream().map(AssertionRow::source).distinct().toList());
        List<Change> changes = new ArrayList<>(rows.size());
        for (AssertionRow row : rows) {
            changes.add(new Change.AssertionRecorded(
                    (Long) row.assertion().get("recordedChange"),
                    row.toAssertion(cited.get(row.source())).asRecorded()));
        }
        return changes;
    }

    private static void put(SortedMap<Long, Change> found, Change change) {
        found.put(change.number(), change);
    }
}
