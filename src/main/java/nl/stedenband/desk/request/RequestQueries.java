package nl.stedenband.desk.request;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads requests. */
@CypherRepository
public interface RequestQueries extends GenericRepository<StoredVersion, Long> {

    @Query("desk/request")
    Optional<StoredVersion> find(long number);

    @Query("desk/request-versions")
    List<StoredVersion> versions(long number);

    @Query(value = "desk/requests", countQuery = "desk/count-requests")
    Page<StoredVersion> list(Pageable page);

    /** How many cases each of some requests has. */
    @Query("desk/cases-of-requests")
    List<CasesOfRequest> cases(List<Long> numbers);

    /** The cases of a request. */
    @Introspected
    record CasesOfRequest(long number, List<Long> cases) {}
}
