package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * How many residents of a municipality come from a country.
 *
 * @param origin that country, or a group that it is counted in
 * @param residentsLow the least that it can be, where it is an estimate
 * @param residentsHigh the most that it can be, where it is an estimate
 * @param share of the inhabitants, in per cent
 * @param alsoSaid figures of sources that weigh less
 * @param partners in the country, on the day; none where no tie is known
 */
@Introspected
public record ResidentsOfTown(
        Named municipality,
        Named origin,
        long year,
        Long residents,
        @Nullable Long residentsLow,
        @Nullable Long residentsHigh,
        @Nullable Double share,
        boolean estimate,
        List<String> alsoSaid,
        List<String> sources,
        List<Named> partners) {}
