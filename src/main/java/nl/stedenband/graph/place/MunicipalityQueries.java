package nl.stedenband.graph.place;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.CypherRepository;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Municipality.ListedMunicipality;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;

/** Reads municipalities. */
@CypherRepository
public interface MunicipalityQueries extends GenericRepository<ListedMunicipality, String> {

    /** Those with a name that fits, the best fit first. */
    @Query(value = "municipality/list", countQuery = "municipality/order")
    Page<ListedMunicipality> list(NameSearch names, MunicipalityCriteria criteria, Viewpoint viewpoint, Pageable page);

    @Query("municipality/by-id")
    Optional<Municipality> find(String id);

    /** Own and inherited ties on the day; none for a municipality that isn't there then. */
    @Query("municipality/ties")
    List<Tie> ties(String id, Viewpoint viewpoint);

    /** Ties of divided municipalities of which nobody knows whether this one has them. */
    @Query("municipality/heir-unknown")
    List<HeirUnknown> heirUnknown(String id, Viewpoint viewpoint);

    @Query("municipality/networks")
    List<Membership> networks(String id, Viewpoint viewpoint);

    @Query("municipality/origins")
    List<Origin> origins(String id, Viewpoint viewpoint);

    /** Those of them that are countries of origin, or hold one, and that it has no tie with. */
    @Query("municipality/gaps")
    List<Origin> gaps(String id, Viewpoint viewpoint);

    /**
     * A municipality that was divided.
     *
     * @param ties that it had on its last day
     */
    @MappedEntity
    record HeirUnknown(@Id Named municipality, long ties) {}
}
