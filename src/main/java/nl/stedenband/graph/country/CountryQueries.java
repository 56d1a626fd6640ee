package nl.stedenband.graph.country;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.registry.Viewpoint;

/** Reads countries. */
@CypherRepository
public interface CountryQueries extends GenericRepository<ListedCountry, String> {

    /**
     * Those with a name that fits, the best fit first.
     *
     * @param region the slug of one, nothing for all
     * @param countryOfOrigin whether they are of origin, nothing for all
     */
    @Query(value = "country/list", countQuery = "country/count")
    Page<ListedCountry> list(
            NameSearch names, @Nullable String region, @Nullable Boolean countryOfOrigin, Pageable page);

    @Query("country/by-id")
    Optional<Country> find(String id);

    /** Ties that the country or a place in it is a party to. */
    @Query(value = "country/ties", countQuery = "country/count-ties")
    Page<Tie> ties(String id, Viewpoint viewpoint, Pageable page);
}
