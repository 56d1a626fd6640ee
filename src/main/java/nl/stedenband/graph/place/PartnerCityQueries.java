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
import nl.stedenband.registry.Viewpoint;

/** Reads partner cities. */
@CypherRepository
public interface PartnerCityQueries extends GenericRepository<ListedPartnerCity, String> {

    /**
     * Those with a name that fits, the best fit first.
     *
     * @param country the code of one, nothing for all
     * @param network the id of one that they belong to on the day, nothing for all
     */
    @Query(value = "partnercity/list", countQuery = "partnercity/order")
    Page<ListedPartnerCity> list(
            NameSearch names, @Nullable String country, @Nullable String network, Viewpoint viewpoint, Pageable page);

    @Query("partnercity/by-id")
    Optional<PartnerCity> find(String id);

    /** The id that counts of those of the same place; the id itself where there is no other, nothing where there is no such. */
    @Query("partnercity/canonical")
    Optional<String> canonical(String id);

    @Query("partnercity/ties")
    List<Tie> ties(String id, Viewpoint viewpoint);

    /** For each partner of the day of which a figure is known. */
    @Query("partnercity/residents")
    List<PartnersResidents> residents(String id, Viewpoint viewpoint);

    @Query("partnercity/networks")
    List<Membership> networks(String id, Viewpoint viewpoint);
}
