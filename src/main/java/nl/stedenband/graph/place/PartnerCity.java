package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Coordinates;
import nl.stedenband.graph.thing.Named;

/**
 * A partner city as it is known now.
 *
 * @param names all names under which sources speak of it
 * @param otherIds ids that were given up for this one; they go on working
 * @param population inhabitants
 * @param sources slug and locator of each source of this description
 */
@Serdeable
public record PartnerCity(
        String id,
        String name,
        @Nullable String nameNl,
        @Nullable String nameEn,
        List<String> names,
        List<String> otherIds,
        @Nullable Named country,
        @Nullable Coordinates point,
        @Nullable Long population,
        @Nullable Long geonamesId,
        List<String> sources) {}
