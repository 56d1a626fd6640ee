package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * An account as it is kept.
 *
 * @param password hashed; null when nobody can sign in with one
 * @param secondFactor sealed; null when there is none
 * @param confirmed whether the second factor is asked for
 * @param recoveryCodes how many are left
 * @param isLinked whether a provider of identities knows it
 * @param madeAt milliseconds since 1970
 */
@MappedEntity
public record StoredAccount(
        @Id String id,
        String sealedName,
        List<String> roles,
        @Nullable String password,
        @Nullable String secondFactor,
        boolean confirmed,
        long recoveryCodes,
        boolean isLinked,
        long madeAt) {}
