package nl.stedenband.graph.traversal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.registry.Scope;

/** Tells which of the things that a question names there are. */
@CypherRepository
interface ThingQueries extends GenericRepository<ThingQueries.Current, String> {

    /** @param scope whether those count too of which only the world around is told */
    @Query("thing/current")
    List<Current> current(List<String> keys, Scope scope);

    @Query("survey/comparable")
    List<String> comparableSurveys();

    @Query("source/missing")
    List<String> missingSources(List<String> ids);

    /** A thing that there is, and the one that it is the same as. */
    @MappedEntity
    record Current(@Id String key, String current) {}
}
