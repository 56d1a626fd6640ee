package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;

/** Writes the record of assertions, and what it needs to stand on: sources and nodes for things. */
@CypherRepository
interface AssertionWrites extends GenericRepository<AssertionRow, String> {

    @Query(value = "registry/lock", readOnly = false)
    void lock();

    @Query(value = "registry/count-changes", readOnly = false)
    void countChanges(long assertions, long retractions, long revisions, boolean geography);

    @Query(value = "source/put", readOnly = false)
    void putSources(List<Map<String, Object>> sources);

    @Query(value = "thing/ensure", readOnly = false)
    void ensureThings(List<Map<String, Object>> things);

    @Query(value = "assertion/record", readOnly = false)
    void record(List<Map<String, Object>> assertions);

    @Query(value = "assertion/retract", readOnly = false)
    void retract(List<String> ids, long at, String by, String reason);
}
