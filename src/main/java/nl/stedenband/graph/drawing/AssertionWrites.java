package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherRepository;

/** Writes the record of assertions, and what it needs to stand on: sources and nodes for things. */
@CypherRepository
interface AssertionWrites extends GenericRepository<AssertionRow, String> {

    /**
     * Waits for other writers, and keeps them waiting until the transaction ends.
     *
     * @return the number of the latest change, or -1 while the registry is being restored
     */
    @Query(value = "registry/lock", readOnly = false)
    long lock();

    @Query(value = "registry/count-changes", readOnly = false)
    void countChanges(
            long assertions, long retractions, long descriptions, long revisions, boolean geography, long latest);

    @Query(value = "source/describe", readOnly = false)
    void describe(List<Map<String, Object>> descriptions);

    @Query(value = "thing/ensure", readOnly = false)
    void ensureThings(List<Map<String, Object>> things);

    /** @param sources sources, each with the assertions that cite it */
    @Query(value = "assertion/record", readOnly = false)
    void record(List<Map<String, Object>> sources);

    @Query(value = "assertion/mark-units", readOnly = false)
    void markUnits(List<Map<String, Object>> marks);

    @Query(value = "assertion/retract", readOnly = false)
    void retract(List<Map<String, Object>> retractions);
}
