package nl.stedenband.desk.work;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads who deals with what. */
@CypherRepository
public interface AssignmentQueries extends GenericRepository<StoredAssignment, String> {

    /** Of every request and case. */
    @Query("desk/assignments")
    List<StoredAssignment> list();
}
