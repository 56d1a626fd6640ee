package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;

/** Reads cases. */
@CypherRepository
public interface CaseQueries extends GenericRepository<StoredCase, Long> {

    @Query("desk/case")
    Optional<StoredCase> find(long number);

    @Query("desk/case-versions")
    List<StoredCase> versions(long number);

    /** All of them, the latest first. */
    @Query("desk/cases")
    List<StoredCase> list();

    /** Those that are open, what is due first in front. */
    @Query("desk/open-cases")
    List<StoredCase> open();

    /** All of a country, the latest first. */
    @Query("desk/cases-of-country")
    List<StoredCase> ofCountry(String country);

    /** All of a request, in the order in which they were opened. */
    @Query("desk/cases-of-request")
    List<StoredCase> ofRequest(long request);

    @Query("desk/frozen-shortlist")
    Optional<KeptShortlist> shortlist(long number);

    /**
     * The shortlist of a case.
     *
     * @param at milliseconds since 1970
     * @param by the id of an account
     */
    @Introspected
    record KeptShortlist(long at, String by, String sealed) {}
}
