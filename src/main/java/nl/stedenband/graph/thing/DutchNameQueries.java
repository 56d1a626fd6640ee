package nl.stedenband.graph.thing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads what things are called in Dutch, and how those are told apart that are called alike. */
@CypherRepository
public interface DutchNameQueries extends GenericRepository<DutchNameQueries.DutchName, String> {

    /** Where that differs from their own name. */
    @Query("thing/dutch-names")
    List<DutchName> dutchNames();

    @Query("thing/namesakes")
    List<Namesake> namesakes();

    /** @param key kind and id of the thing */
    @MappedEntity
    record DutchName(@Id String key, String name) {}

    /**
     * A place that is called as one in another country.
     *
     * @param key kind and id of the place
     * @param name with its country, where that is another's name
     * @param nameNl what it is called in Dutch, with its country where that is another's name
     */
    @MappedEntity
    record Namesake(@Id String key, String name, String nameNl) {}
}
