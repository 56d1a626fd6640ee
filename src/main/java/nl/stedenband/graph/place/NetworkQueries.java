package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.thing.Evidence;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.graph.thing.Tally;
import nl.stedenband.registry.Viewpoint;

/** Reads networks. */
@CypherRepository
public interface NetworkQueries extends GenericRepository<ListedNetwork, String> {

    /**
     * Those with a name that fits, the best fit first.
     *
     * @param type what the source calls it, nothing for all
     */
    @Query(value = "network/list", countQuery = "network/order")
    Page<ListedNetwork> list(NameSearch names, @Nullable String type, Pageable page);

    @Query("network/by-id")
    Optional<Network> find(String id);

    /** Those of the day before those of before. */
    @Query(value = "network/members", countQuery = "network/order-members")
    Page<Membership> members(String id, Viewpoint viewpoint, Pageable page);

    /** Those of all networks whose member or network has a name that fits, the best fit first, then network by network. */
    @Query(value = "network/memberships", countQuery = "network/order-memberships")
    Page<Membership> memberships(
            NameSearch names, MembershipCriteria membershipCriteria, Viewpoint viewpoint, Pageable page);

    /** How many members it has on the day, by what is known of them. */
    @Query("network/tallies")
    List<Tally> tallies(String id, Viewpoint viewpoint);

    /** Ties of members with each other. */
    @Query("network/partners")
    List<Tie> partners(String id, Viewpoint viewpoint);

    /** How many members each has; one without any is missing. */
    @Query("network/sizes")
    List<NetworkSize> sizes(List<String> networks, Viewpoint viewpoint);

    /** Its members over all time, in no order. */
    @Query("network/over-time")
    List<MembershipOverTime> overTime(String id, Viewpoint viewpoint);

    /** What is known of a member of a network over all time. */
    @Introspected
    public record MembershipOverTime(Named member, Evidence evidence) {}
}
