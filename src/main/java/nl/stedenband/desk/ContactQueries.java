package nl.stedenband.desk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads contacts. */
@CypherRepository
public interface ContactQueries extends GenericRepository<StoredContact, String> {

    @Query("desk/contacts")
    List<StoredContact> list();
}
