package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads accounts. */
@CypherRepository
public interface AccountQueries extends GenericRepository<KeptAccount, String> {

    @Query("account/by-id")
    Optional<KeptAccount> find(String id);

    @Query("account/by-name")
    Optional<KeptAccount> findByName(String name);

    @Query("account/list")
    List<KeptAccount> list();

    @Query("account/count")
    long count();

    @Query("account/count-with-role")
    long countWithRole(String role);
}
