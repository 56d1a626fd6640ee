package nl.stedenband.desk.followup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Viewpoint;

/** Reads the ties that cases led to, and those that were there before. */
@CypherRepository
public interface MatchedTieQueries extends GenericRepository<MatchedTieQueries.MatchedTie, String> {

    /** One that some assertion still speaks of. */
    @Query("desk/matched-tie")
    Optional<MatchedTie> find(String partnership);

    /** Which partnership was drawn from an assertion, by the municipality that is a party to it. */
    @Query("desk/partnership-of-assertion")
    Optional<DrawnPartnership> drawn(String municipality, String assertion);

    /**
     * A tie that a municipality has with a party abroad, its own or inherited, and that hasn't ended.
     *
     * @param party its key
     * @param family of kinds, in lower case
     */
    @Query("desk/tie-of-pair")
    Optional<KnownPair> between(String municipality, String party, String family, Viewpoint viewpoint);

    /** A partnership. */
    @Introspected
    record DrawnPartnership(String id) {}

    /** @param since as the source has it that says it; null where none does */
    @Introspected
    record KnownPair(String partnership, @Nullable String since) {}

    /**
     * Whose tie it is.
     *
     * @param parties their kinds and ids
     */
    @MappedEntity
    record MatchedTie(@Id String id, List<String> parties, String kind) {}
}
