package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes cases. */
@CypherRepository
public interface CaseWrites extends GenericRepository<StoredCase, Long> {

    /** @param shortlist sealed */
    @Query(value = "desk/open-case", readOnly = false)
    void open(long number, long request, String country, long at, String by, String sealed, String shortlist);

    /**
     * Adds a version after one.
     *
     * @param due days since 1970; null for none
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-case-version", readOnly = false)
    long addVersion(long number, long after, boolean isOpen, @Nullable Long due, long at, String by, String sealed);

    /** Locks a case until the transaction ends. */
    @Query(value = "desk/lock-case", readOnly = false)
    void lock(long number, long at);

    /** Puts other content in place of that of a version. */
    @Query(value = "desk/rewrite-case-version", readOnly = false)
    void rewrite(long number, long version, String sealed);
}
