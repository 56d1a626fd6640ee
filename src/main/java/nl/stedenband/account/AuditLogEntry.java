package nl.stedenband.account;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was done.
 *
 * @param account who did it; nothing where nobody was signed in
 * @param name of the account; nothing once it is erased
 * @param deed its {@link LoggedAction#word}
 * @param object what it was done to: an id or an address
 * @param result its {@link ActionResult#word}
 * @param origin from where; empty where that is forgotten
 */
public record AuditLogEntry(
        Instant at,
        Optional<AccountId> account,
        Optional<String> name,
        String deed,
        String object,
        String result,
        String origin) {}
