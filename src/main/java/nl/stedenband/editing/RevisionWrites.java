package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Writes revisions. */
@CypherRepository
public interface RevisionWrites extends GenericRepository<StoredRevision, Long> {

    @Query(value = "editing/add-revision", readOnly = false)
    void add(
            long number,
            long at,
            String by,
            String why,
            List<String> asserted,
            List<String> retracted,
            @Nullable Long proposal,
            @Nullable Long undoes);

    /** @return how many were marked: none when it is undone already */
    @Query(value = "editing/mark-undone", readOnly = false)
    long markUndone(long number, long undoneBy, long at);
}
