package nl.stedenband.webhook;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes what was and is sent. */
@CypherRepository
interface DeliveryWrites extends GenericRepository<StoredDelivery, String> {

    @Query(value = "webhook/add-delivery", readOnly = false)
    void add(String id, String webhook, long madeAt, long until, long added, long removed, String sealed);

    /** @return 0 when another service took it, or it is not its time */
    @Query(value = "webhook/claim-delivery", readOnly = false)
    long claim(String id, long now, long until);

    @Query(value = "webhook/note-attempt", readOnly = false)
    void attempted(String id, String state, long attempts, long nextAt, String outcome, @Nullable Long status);

    @Query(value = "webhook/forget-deliveries", readOnly = false)
    void forget(long before);
}
