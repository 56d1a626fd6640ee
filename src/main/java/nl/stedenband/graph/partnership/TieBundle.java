package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/**
 * How many ties there are between the places of two countries.
 *
 * @param ties each counted once, however many parties it has there
 * @param pairs of parties
 */
@Serdeable
public record TieBundle(
        Side one, Side other, long ties, long pairs, long certain, long confirmed, long contradicted, long possible) {

    /** A country and where it lies. */
    @Serdeable
    public record Side(
            Named country,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
