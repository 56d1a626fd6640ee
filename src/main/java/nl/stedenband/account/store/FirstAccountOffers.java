package nl.stedenband.account.store;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Keeps for which codes the first account is offered, by all services of one database. */
@CypherRepository
public interface FirstAccountOffers extends GenericRepository<StoredAccount, String> {

    @Query(value = "firstaccount/offer", readOnly = false)
    void offer(String mark, long now, long until);

    @Query("firstaccount/count-offers")
    long count(String mark, long now);

    @Query(value = "firstaccount/take", readOnly = false)
    long take(String mark, long now);
}
