package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Finds and notes whom a provider of identities knows. */
@CypherRepository
public interface IdentityQueries extends GenericRepository<StoredAccount, String> {

    @Query("account/by-identity")
    Optional<StoredAccount> find(String identity);

    @Query(value = "account/set-identity", readOnly = false)
    void set(String id, @Nullable String identity);
}
