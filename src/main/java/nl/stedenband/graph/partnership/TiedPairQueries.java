package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.stream.Stream;
import nl.stedenband.graph.Criteria;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.Viewpoint;

/** Reads who is tied to whom, as a network is made of it. */
@CypherRepository
public interface TiedPairQueries extends GenericRepository<TiedPair, String> {

    /**
     * What a network is narrowed to.
     *
     * @param kind of ties, by its slug; nothing for all
     * @param country the code of one that a party is or lies in; nothing for all
     * @param minSources how many sources a tie has at least
     */
    @Introspected
    record TiedPairCriteria(@Nullable String kind, @Nullable String country, int minSources) implements Criteria {}

    /**
     * Of ties that speak of the day, whatever they say of it, one by one and in no order; whoever asks closes them.
     *
     * @param scope whether ties of the world around are among them
     * @param viewpoint its statuses leave nothing out
     */
    @Query("measure/pairs")
    Stream<TiedPair> pairs(TiedPairCriteria criteria, Scope scope, Viewpoint viewpoint);
}
