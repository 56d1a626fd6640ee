package nl.stedenband.graph.slice;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;

/**
 * Reads slices of the network. Rows come as the graph finds them, in an order of their own that stays the same; whoever asks closes them.
 * Days are counted since 1970.
 */
@CypherRepository
public interface SliceQueries extends GenericRepository<SliceTie, String> {

    @Query("slice/ties")
    Stream<SliceTie> ties(Scope scope, Viewpoint viewpoint);

    /** @param days among which a pair has to have a tie that something is known of */
    @Query("slice/pairs")
    Stream<SlicePair> pairs(List<Long> days, Scope scope, Viewpoint viewpoint);

    /** @param days on one of which something is known of the membership */
    @Query("slice/memberships")
    Stream<SliceMembership> memberships(List<Long> days, Scope scope, Viewpoint viewpoint);

    @Query("slice/networks")
    Stream<SliceNetwork> networks(List<String> networks, Viewpoint viewpoint);

    /** @param partnerships ids */
    @Query("slice/spells")
    Stream<TieSpell> spells(List<String> partnerships, Scope scope, Viewpoint viewpoint);

    /** @param municipalities keys */
    @Query("slice/composition")
    Stream<CompositionChange> composition(List<String> municipalities);
}
