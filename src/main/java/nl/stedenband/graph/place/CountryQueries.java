package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.thing.Tally;
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
    @Query(value = "country/list", countQuery = "country/order")
    Page<ListedCountry> list(
            NameSearch names, @Nullable String region, @Nullable Boolean countryOfOrigin, Pageable page);

    @Query("country/by-id")
    Optional<Country> find(String id);

    /**
     * Where those live who come from it, the most first.
     *
     * @param most how many municipalities
     */
    @Query("country/residents")
    List<ResidentsOfTown> residents(String id, int most, Viewpoint viewpoint);

    /** How many ties it has on the day, by what is known of them. */
    @Query("country/tallies")
    List<Tally> tallies(String id, Viewpoint viewpoint);

    /** Themes, programmes and organisations of its ties, those of most ties first. */
    @Query("country/details")
    List<DetailOfTies> details(String id, Viewpoint viewpoint);

    /** Ties that the country or a place in it is a party to, those that held on the day before those that ended or lapsed. */
    @Query(value = "country/ties", countQuery = "country/order-ties")
    Page<Tie> ties(String id, Viewpoint viewpoint, Pageable page);
}
