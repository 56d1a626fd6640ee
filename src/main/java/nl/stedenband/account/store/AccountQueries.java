package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads accounts. */
@CypherRepository
public interface AccountQueries extends GenericRepository<StoredAccount, String> {

    @Query("account/by-id")
    Optional<StoredAccount> find(String id);

    @Query("account/by-name")
    Optional<StoredAccount> findByName(String name);

    @Query("account/list")
    List<StoredAccount> list();

    @Query("account/count")
    long count();

    @Query("account/count-with-role")
    long countWithRole(String role);
}
