package nl.stedenband.graph.drawing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Reads what a restore must know of the database. */
@CypherRepository
interface RestoringQueries extends GenericRepository<AssertionRow, String> {

    @Query("registry/content")
    DatabaseContent content();
}
