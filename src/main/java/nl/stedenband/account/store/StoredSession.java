package nl.stedenband.account.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * A session with what is needed of its account.
 *
 * @param whole whether all was proven that the account asks for; else the password alone
 * @param seenAt milliseconds since 1970
 */
@MappedEntity
public record StoredSession(
        @Id String mark, boolean whole, long seenAt, String account, String sealedName, List<String> roles) {}
