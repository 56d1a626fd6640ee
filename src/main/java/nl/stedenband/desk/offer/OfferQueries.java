package nl.stedenband.desk.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads offers. */
@CypherRepository
public interface OfferQueries extends GenericRepository<StoredOffer, Long> {

    /**
     * Those that stand, what ends first in front.
     *
     * @param today in days since 1970
     * @param waits whether those that wait to be let into the pool are meant, or those in it
     */
    @Query("desk/offers")
    List<StoredOffer> standing(long today, boolean waits);
}
