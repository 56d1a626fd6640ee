package nl.stedenband.account.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads tokens. */
@CypherRepository
public interface TokenQueries extends GenericRepository<StoredToken, String> {

    @Query("token/of")
    Optional<StoredToken> find(String mark, long now);

    @Query("token/list")
    List<ListedToken> list(String account);

    /**
     * A token in the list of those of an account.
     *
     * @param madeAt milliseconds since 1970
     * @param until milliseconds since 1970
     */
    @Introspected
    record ListedToken(String id, String sealedPurpose, List<String> roles, long madeAt, long until) {}
}
