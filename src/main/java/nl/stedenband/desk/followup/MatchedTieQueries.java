package nl.stedenband.desk.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads the ties that cases led to. */
@CypherRepository
public interface MatchedTieQueries extends GenericRepository<MatchedTieQueries.MatchedTie, String> {

    /** One that some assertion still speaks of. */
    @Query("desk/matched-tie")
    Optional<MatchedTie> find(String partnership);

    /**
     * Whose tie it is.
     *
     * @param parties their kinds and ids
     */
    @MappedEntity
    record MatchedTie(@Id String id, List<String> parties, String kind) {}
}
