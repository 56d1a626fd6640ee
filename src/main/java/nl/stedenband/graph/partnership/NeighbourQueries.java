package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Viewpoint;

/** Reads who stands next to whom. */
@CypherRepository
public interface NeighbourQueries extends GenericRepository<TieCertainty, String> {

    /** All that is next to some things, in the order of these; a row without a neighbour for one that has none. */
    @Query("neighbour/around")
    List<Neighbour> around(List<String> keys, Viewpoint viewpoint);

    /** How certain some ties are, between each two parties. */
    @Query("neighbour/certainties")
    List<TieCertainty> certainties(List<String> partnerships, Viewpoint viewpoint);
}
