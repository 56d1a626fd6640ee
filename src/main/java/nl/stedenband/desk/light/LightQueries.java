package nl.stedenband.desk.light;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads lights. */
@CypherRepository
public interface LightQueries extends GenericRepository<StoredLights, String> {

    /** The latest first; none for a country on which no light was set. */
    @Query("desk/lights-versions")
    List<StoredLights> versions(String country);
}
