package nl.stedenband.desk.work;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import nl.stedenband.graph.CypherRepository;

/** Writes who deals with what. What is given to somebody else than the form showed stays where it is. */
@CypherRepository
public interface AssignmentWrites extends GenericRepository<StoredAssignment, String> {

    /** @return how many were assigned: none when somebody else than $seen deals with it by now */
    @Query(value = "desk/assign-request", readOnly = false)
    long assignRequest(long number, String seen, String officer, String by, long at);

    /** @return as for requests */
    @Query(value = "desk/assign-case", readOnly = false)
    long assignCase(long number, String seen, String officer, String by, long at);
}
