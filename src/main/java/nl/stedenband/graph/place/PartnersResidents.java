package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * How many residents of a partner come from the country of a partner city.
 *
 * @param origin that country, or a group that it is counted in
 * @param residentsLow the least that it can be, where it is an estimate
 * @param residentsHigh the most that it can be, where it is an estimate
 * @param share of the inhabitants, in per cent
 * @param alsoSaid figures of sources that weigh less
 * @param degree {@code direct} where a source says that residents come from that very place, {@code indirect} from around it
 */
@Introspected
public record PartnersResidents(
        Named municipality,
        Named origin,
        long year,
        @Nullable Long residents,
        @Nullable Long residentsLow,
        @Nullable Long residentsHigh,
        @Nullable Double share,
        boolean estimate,
        List<String> alsoSaid,
        @Nullable String degree,
        List<String> sources) {}
