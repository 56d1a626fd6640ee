package nl.stedenband.account.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * A token with what is needed of its account.
 *
 * @param tokenRoles those that it was made for
 * @param roles those that the account has now
 */
@MappedEntity
public record StoredToken(
        @Id String id, List<String> tokenRoles, String account, String sealedName, List<String> roles) {}
