package nl.stedenband.desk.offer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes offers. */
@CypherRepository
public interface OfferWrites extends GenericRepository<StoredOffer, Long> {

    @Query(value = "desk/add-offer", readOnly = false)
    void add(long number, long until, boolean waits, long at, String by, String sealed);

    /**
     * Adds a version after one.
     *
     * @return how many were added: none when another came after that one already
     */
    @Query(value = "desk/add-offer-version", readOnly = false)
    long addVersion(long number, long after, long until, long at, String by, String sealed);
}
