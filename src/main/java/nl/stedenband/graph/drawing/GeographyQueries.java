package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads what drawing must know of places: lifetimes and mergers of municipalities, and ids of the same place. */
@CypherRepository
interface GeographyQueries extends GenericRepository<GeographyQueries.Lifetime, String> {

    @Query("geography/version")
    Optional<String> version();

    @Query("geography/lifetimes")
    List<Lifetime> lifetimes();

    @Query("geography/successions")
    List<Succession> successions();

    @Query("geography/identities")
    List<Identity> identities();

    @MappedEntity
    record Lifetime(
            @Id String id,
            @Nullable Long firstDay,
            @Nullable Long lastDay) {}

    @Introspected
    record Succession(String predecessor, String successor, long since) {}

    /** Keys of two things that are one. */
    @Introspected
    record Identity(String one, String other) {}
}
