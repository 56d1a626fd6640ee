package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * How many residents of a municipality come from a country.
 *
 * @param origin a country, or a group of countries that the statistics count together
 * @param residents nothing where no figure is known; where it is an estimate, the middle of its bounds
 * @param residentsLow the least that it can be, where it is an estimate
 * @param residentsHigh the most that it can be, where it is an estimate
 * @param share of the inhabitants, in per cent
 * @param alsoSaid figures of sources that weigh less
 */
@Serdeable
public record Origin(
        Named origin,
        long year,
        @Nullable Long residents,
        @Nullable Long residentsLow,
        @Nullable Long residentsHigh,
        @Nullable Double share,
        boolean estimate,
        List<String> alsoSaid,
        List<String> sources,
        List<String> assertions) {}
