package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Recording;

/** Reads changes by their numbers, both bounds included. */
@CypherRepository
interface ChangeQueries extends GenericRepository<AssertionRow, String> {

    @Query("change/recorded")
    List<AssertionRow> recorded(long first, long last);

    @Query("change/retracted")
    List<Retracted> retracted(long first, long last);

    @Query("change/described")
    List<Described> described(long first, long last);

    @Introspected
    record Retracted(long number, String id, long at, String by, String reason) {
        RecordChange toChange() {
            return new RecordChange.AssertionRetracted(
                    number, AssertionId.parse(id), new Recording.Retraction(Instant.ofEpochMilli(at), by, reason));
        }
    }

    @Introspected
    record Described(long number, long at, Map<String, Object> source) {
        RecordChange toChange() {
            return new RecordChange.SourceDescribed(number, Instant.ofEpochMilli(at), AssertionRow.source(source));
        }
    }
}
