package nl.stedenband.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads webhooks. */
@CypherRepository
interface WebhookQueries extends GenericRepository<StoredWebhook, String> {

    /** The latest first. */
    @Query("webhook/of-account")
    List<StoredWebhook> ofAccount(String account);

    /** Those that are on and whose answer was looked at last before a moment. */
    @Query("webhook/to-compare")
    List<StoredWebhook> toCompare(long until);

    /** Nothing for one that is off or removed. */
    @Query("webhook/by-id")
    Optional<StoredWebhook> findOn(String id);
}
