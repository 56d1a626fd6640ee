package nl.stedenband.editing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes proposals. */
@CypherRepository
public interface ProposalWrites extends GenericRepository<StoredProposal, Long> {

    @Query(value = "editing/add-proposal", readOnly = false)
    void add(long number, long at, String state, String proposer, String sealed);

    /** @return how many were changed: none when another was first */
    @Query(value = "editing/change-proposal", readOnly = false)
    long change(long number, long after, long at, String state, String sealed);
}
