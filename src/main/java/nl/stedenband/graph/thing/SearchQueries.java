package nl.stedenband.graph.thing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;

/** Finds things by name. */
@CypherRepository
public interface SearchQueries extends GenericRepository<Found, String> {

    @Query(value = "search/things", countQuery = "search/count")
    Page<Found> search(NameSearch names, Pageable page);
}
