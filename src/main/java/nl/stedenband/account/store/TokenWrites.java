package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Writes tokens. */
@CypherRepository
public interface TokenWrites extends GenericRepository<StoredToken, String> {

    @Query(value = "token/make", readOnly = false)
    void make(
            String id, String mark, String account, String sealedPurpose, List<String> roles, long madeAt, long until);

    /** @return 0 when the account has no such */
    @Query(value = "token/revoke", readOnly = false)
    long revoke(String id, String account);

    @Query(value = "token/revoke-all", readOnly = false)
    void revokeAll(String account);
}
