package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/**
 * A country in a list.
 *
 * @param region of the four of VNG International, which leave out some countries
 * @param countryOfOrigin whether VNG and NCDO count it among the countries of origin
 * @param ends the last day of a former country, EDTF
 */
@Serdeable
@MappedEntity
public record ListedCountry(
        @Id String id,
        String name,
        @Nullable String nameNl,
        @Nullable Named region,
        boolean countryOfOrigin,
        @Nullable String ends) {}
