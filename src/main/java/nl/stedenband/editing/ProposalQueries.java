package nl.stedenband.editing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads proposals. */
@CypherRepository
public interface ProposalQueries extends GenericRepository<StoredProposal, Long> {

    @Query("editing/proposal")
    Optional<StoredProposal> find(long number);

    /** Those in a state, the first first. */
    @Query(value = "editing/proposals", countQuery = "editing/count-proposals")
    Page<StoredProposal> list(String state, Pageable page);

    /** How many of a sort of proposer wait. */
    @Query("editing/count-waiting")
    long countWaiting(String proposer);
}
