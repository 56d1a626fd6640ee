package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import nl.stedenband.graph.CypherRepository;

/** Reads the names of everything that readers match names against. */
@CypherRepository
public interface KnownNameQueries extends GenericRepository<KnownNameQueries.Named, String> {

    @Query("municipality/known")
    List<Municipality> municipalities();

    @Query("place/known-partner-cities")
    List<PartnerCity> partnerCities();

    @Query("place/known-provinces")
    List<Named> provinces();

    @Query("place/known-districts")
    List<Named> districts();

    @Query("country/known")
    List<Country> countries();

    @Query("network/known")
    List<Named> networks();

    @MappedEntity
    record Named(@Id String id, List<String> names) {}

    /** @param province its id */
    @Introspected
    record Municipality(
            String id,
            String name,
            List<String> names,
            @Nullable String province) {}

    /**
     * @param alsoWritten what sources write for it although it is not its name
     * @param successors the countries that a former one went over into
     */
    @Introspected
    record Country(String id, List<String> names, List<String> alsoWritten, List<String> successors) {}

    @Introspected
    record PartnerCity(
            String id,
            String name,
            List<String> names,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Long geonamesId) {}
}
