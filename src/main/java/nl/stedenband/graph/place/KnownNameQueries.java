package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Map;
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

    /**
     * Those of the gazetteer's places that the registry doesn't have.
     *
     * @param entries with id, country, latitude, longitude, names in small letters, and order
     * @param metres how near a place of the same name is the same
     */
    @Query("place/not-known")
    List<NotKnown> notKnown(List<Map<String, Object>> entries, double metres);

    @Query("place/mentioned-names")
    List<MentionedName> mentionedNames();

    @Query("place/described-names")
    List<DescribedPlace> describedPlaces();

    /** A place of the gazetteer by the id that it would have, and its country. */
    @Introspected
    record NotKnown(String id, NamedCountry country) {}

    @Introspected
    record NamedCountry(String key, String id, String name, List<String> names) {}

    /** How one assertion calls a place. */
    @Introspected
    record MentionedName(String key, String name, String assertion, String source, String locator) {}

    /** @param described all names by which descriptions call it */
    @Introspected
    record DescribedPlace(
            String key,
            String name,
            List<String> described,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

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
