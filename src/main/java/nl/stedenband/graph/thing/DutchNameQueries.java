package nl.stedenband.graph.thing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads what things are called in Dutch. */
@CypherRepository
public interface DutchNameQueries extends GenericRepository<DutchNameQueries.DutchName, String> {

    /** Where that differs from their own name. */
    @Query("thing/dutch-names")
    List<DutchName> dutchNames();

    /** @param key kind and id of the thing */
    @MappedEntity
    record DutchName(@Id String key, String name) {}
}
