package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.KeptWhileUnchanged;
import nl.stedenband.registry.Viewpoint;

/** Reads what maps show. */
@CypherRepository
public interface MapQueries extends GenericRepository<LocatedTie, String> {

    /**
     * Ties on the day, a row for each two parties that a tie has then.
     *
     * @param limit how many at most; in no order where there are more
     */
    @KeptWhileUnchanged
    @Query("map/ties")
    List<LocatedTie> ties(MapCriteria criteria, Viewpoint viewpoint, int limit);

    /** The same ties, however many, counted for each two countries. */
    @KeptWhileUnchanged
    @Query("map/bundles")
    List<TieBundle> bundles(MapCriteria criteria, Viewpoint viewpoint);
}
