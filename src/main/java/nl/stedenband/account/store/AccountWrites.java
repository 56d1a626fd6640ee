package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Writes accounts. */
@CypherRepository
public interface AccountWrites extends GenericRepository<StoredAccount, String> {

    @Query(value = "account/add", readOnly = false)
    void add(String id, String name, String sealedName, List<String> roles, long madeAt);

    @Query(value = "account/set-roles", readOnly = false)
    void setRoles(String id, List<String> roles);

    @Query(value = "account/set-password", readOnly = false)
    void setPassword(String id, @Nullable String password);

    /** What is read of these accounts from now on stays so until the transaction ends, but for what it writes itself. */
    @Query(value = "account/lock-with-role", readOnly = false)
    void lockWithRole(String role);

    @Query(value = "account/remove", readOnly = false)
    void remove(String id);
}
