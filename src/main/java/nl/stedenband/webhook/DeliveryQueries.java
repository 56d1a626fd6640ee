package nl.stedenband.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads what was and is sent. */
@CypherRepository
interface DeliveryQueries extends GenericRepository<StoredDelivery, String> {

    /** The latest of all webhooks of an account, without what is sent. */
    @Query("webhook/deliveries")
    List<StoredDelivery> ofAccount(String account, int limit);

    /** What waits and whose time has come, the longest first. */
    @Query("webhook/due-deliveries")
    List<StoredDelivery> due(long now, int limit);
}
