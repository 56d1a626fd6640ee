package nl.stedenband.graph.traversal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads when the registry was told something. */
@CypherRepository
interface MomentQueries extends GenericRepository<MomentQueries.ToldMoment, Long> {

    /** The latest first. */
    @Query("registry/latest-moments")
    List<ToldMoment> latest(int limit);

    /** @param at in milliseconds since 1970 */
    @MappedEntity
    record ToldMoment(@Id long at) {}
}
