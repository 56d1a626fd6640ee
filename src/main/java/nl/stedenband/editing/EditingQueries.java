package nl.stedenband.editing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.thing.Named;

/** Reads what changes of the registry are about. */
@CypherRepository
public interface EditingQueries extends GenericRepository<EditingQueries.NamedThing, String> {

    /** Those that there are, in no order. */
    @Query("editing/things")
    List<NamedThing> things(List<String> keys);

    /** One that some assertion still speaks of. */
    @Query("editing/partnership")
    Optional<Parties> partnership(String partnership);

    /** The parties that a partnership has or had, by name; none where there is no such. */
    @Query("editing/parties")
    List<Named> parties(String partnership);

    /** The parties that a partnership has or had, and municipalities that came after them and hold it since, by name. */
    @Query("editing/holders")
    List<Named> holders(String partnership);

    /** All of them, by title. */
    @Query("editing/sources")
    List<TitledSource> sources();

    /** A source as it can be chosen. */
    @Introspected
    record TitledSource(String id, String title) {}

    /**
     * Whose partnership it is.
     *
     * @param parties kind and id of each
     */
    @Introspected
    record Parties(String id, List<String> parties, String kind) {}

    /** The places that lie in a country. */
    @Query("editing/places-of-country")
    List<CalledPlace> placesOf(String country);

    /**
     * A place abroad.
     *
     * @param names all that it is called
     */
    @Introspected
    record CalledPlace(String id, List<String> names) {}

    /**
     * A thing.
     *
     * @param key kind and id
     * @param country the code of that in which it lies
     */
    @MappedEntity
    record NamedThing(
            @Id String key,
            String id,
            String name,
            @Nullable String country) {}
}
