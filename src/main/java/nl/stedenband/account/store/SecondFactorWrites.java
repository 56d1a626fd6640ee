package nl.stedenband.account.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Writes the second factors of accounts. */
@CypherRepository
public interface SecondFactorWrites extends GenericRepository<StoredAccount, String> {

    /** @param secondFactor sealed; null for none */
    @Query(value = "account/set-second-factor", readOnly = false)
    void set(String id, @Nullable String secondFactor);

    @Query(value = "account/confirm-second-factor", readOnly = false)
    void confirm(String id, List<String> recoveryCodes);

    /** @return 0 when it or a later one was used before */
    @Query(value = "account/use-step", readOnly = false)
    long useStep(String id, long step);

    /** @return 0 when there is no such */
    @Query(value = "account/use-recovery-code", readOnly = false)
    long useRecoveryCode(String id, String code);
}
