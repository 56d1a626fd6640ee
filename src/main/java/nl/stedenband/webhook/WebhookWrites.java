package nl.stedenband.webhook;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes webhooks. */
@CypherRepository
interface WebhookWrites extends GenericRepository<StoredWebhook, String> {

    @Query(value = "webhook/add", readOnly = false)
    void add(String id, String account, long madeAt, long comparedUntil, String sealed);

    /** @return 0 when the account has no such */
    @Query(value = "webhook/remove", readOnly = false)
    long remove(String id, String account);

    /** @return 0 when another service noted a comparison since $seen, or the webhook is off */
    @Query(value = "webhook/compared", readOnly = false)
    long compared(String id, long seen, long until);

    @Query(value = "webhook/turn-off", readOnly = false)
    void turnOff(String id, String why);
}
