package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Counts attempts that failed, for all services of one database. Who counts has locked them in the same transaction. */
@CypherRepository
public interface AttemptWrites extends GenericRepository<StoredAttempts, String> {

    /** @param marks in their own order, so that no two wait for each other */
    @Query(value = "attempt/lock", readOnly = false)
    void lock(List<String> marks, long now);

    @Query("attempt/of")
    List<StoredAttempts> list(List<String> marks);

    /** @param forgotten what failed before counts for nothing any more */
    @Query(value = "attempt/count", readOnly = false)
    void count(List<String> marks, long now, long forgotten);

    @Query(value = "attempt/take-back", readOnly = false)
    void takeBack(List<String> marks);

    @Query(value = "attempt/forgive", readOnly = false)
    void forgive(List<String> marks);

    @Query(value = "attempt/forget-old", readOnly = false)
    void forgetOld(long forgotten);

    @Query(value = "attempt/forget-too-many", readOnly = false)
    void forgetTooMany(int most);
}
