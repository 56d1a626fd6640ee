package nl.stedenband.graph.editing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.thing.Named;

/** Reads what changes of the registry are about. */
@CypherRepository
public interface EditingQueries extends GenericRepository<EditingQueries.NamedThing, String> {

    /** Those that there are, in no order. */
    @Query("editing/things")
    List<NamedThing> things(List<String> keys);

    /** Ids of the assertions that count of a partnership and don't deny it, the latest recorded first. */
    @Query("editing/live-assertions")
    List<String> liveAssertions(String partnership);

    /** The parties that a partnership has or had, by name; none where there is no such. */
    @Query("editing/parties")
    List<Named> parties(String partnership);

    /** Keys of the parties that a partnership has or had, and of municipalities that came after them and hold it since. */
    @Query("editing/holders")
    List<String> holders(String partnership);

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
