package nl.stedenband.graph.network;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.Viewpoint;

/** Reads networks. */
@CypherRepository
public interface NetworkQueries extends GenericRepository<ListedNetwork, String> {

    /**
     * Those with a name that fits, the best fit first.
     *
     * @param type what the source calls it, nothing for all
     */
    @Query(value = "network/list", countQuery = "network/count")
    Page<ListedNetwork> list(NameSearch names, @Nullable String type, Pageable page);

    @Query("network/by-id")
    Optional<Network> find(String id);

    @Query(value = "network/members", countQuery = "network/count-members")
    Page<Membership> members(String id, Viewpoint viewpoint, Pageable page);
}
