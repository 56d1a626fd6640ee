package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Keeps links with which somebody who can't sign in yet sets a password, once. */
@CypherRepository
public interface LinkQueries extends GenericRepository<StoredAccount, String> {

    @Query("link/of")
    Optional<String> account(String mark, long now);

    @Query(value = "link/make", readOnly = false)
    void make(String mark, String account, long until);

    @Query(value = "link/forget-over", readOnly = false)
    void forgetOver(long now);

    @Query(value = "link/remove", readOnly = false)
    void remove(String account);
}
