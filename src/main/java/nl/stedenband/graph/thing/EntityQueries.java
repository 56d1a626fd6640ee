package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.registry.Viewpoint;

/** Reads things with what they are told apart by. */
@CypherRepository
public interface EntityQueries extends GenericRepository<EntityQueries.Known, String> {

    /**
     * Keys of what may be meant.
     *
     * @param kinds by their words
     */
    @Query("reconciliation/by-name")
    List<String> byName(NameSearch names, List<String> kinds, long skip, long limit);

    /** Those that there are, under the id that counts. */
    @Query("reconciliation/by-key")
    List<Known> byKey(List<String> keys);

    /** With whom things have ties; the keys are those that count. */
    @Query("reconciliation/partners")
    List<Related> partners(List<String> keys, Viewpoint viewpoint);

    @Query("reconciliation/networks")
    List<Related> networks(List<String> keys, Viewpoint viewpoint);

    /**
     * A thing as it is known now.
     *
     * @param asked the key that it was asked for by, which may be given up
     * @param type of a network or an organisation, in the words of the source
     */
    @MappedEntity
    record Known(
            String asked,
            @Id String key,
            String name,
            List<String> names,
            List<String> villages,
            @Nullable String type,
            @Nullable Other country,
            @Nullable Other province,
            @Nullable Coordinates point,
            @Nullable Long population,
            @Nullable Long geonamesId,
            @Nullable String begins,
            @Nullable String ends,
            List<Other> predecessors,
            List<Other> successors) {}

    /** Another thing that one is told apart by. */
    @Introspected
    record Other(
            String key, @Nullable String name, @Nullable List<String> names) {}

    /** Another thing that one has to do with. */
    @Introspected
    record Related(String asked, String key, @Nullable String name) {}
}
