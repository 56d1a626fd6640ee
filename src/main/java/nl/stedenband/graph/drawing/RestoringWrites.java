package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Marks the registry as being restored, and takes back what was restored in part. */
@CypherRepository
interface RestoringWrites extends GenericRepository<AssertionRow, String> {

    @Query(value = "registry/begin-restoring", readOnly = false)
    void begin(String token);

    /** @return the number of the latest change, or -1 when another restore has taken this one's place */
    @Query(value = "registry/lock-restoring", readOnly = false)
    long lock(String token);

    @Query(value = "registry/finish-restoring", readOnly = false)
    void finish(long revision, @Nullable String reference);

    @Query(value = "registry/restore-versions", readOnly = false)
    void keepVersions();

    /** @return how many went */
    @Query(value = "registry/forget-assertions", readOnly = false)
    long forgetAssertions(long limit);

    /** @return how many nodes went */
    @Query(value = "registry/forget-rest", readOnly = false)
    long forgetRest(long limit);

    @Query(value = "registry/forget", readOnly = false)
    void forget();
}
