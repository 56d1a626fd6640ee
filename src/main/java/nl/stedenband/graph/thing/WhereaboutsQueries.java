package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads where things lie, and what their places are like. */
@CypherRepository
interface WhereaboutsQueries extends GenericRepository<WhereaboutsQueries.Whereabouts, String> {

    /** Of those among the things that there are. */
    @Query("thing/whereabouts")
    List<Whereabouts> whereabouts(List<String> keys);

    /** @param key kind and id of the thing */
    @MappedEntity
    record Whereabouts(
            @Id String key,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long geonamesId,
            @Nullable Named country,
            @Nullable Named region,
            @Nullable Named province,
            @Nullable Long population,
            @Nullable String populationOn) {}
}
