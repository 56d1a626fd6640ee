package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import nl.stedenband.graph.thing.Evidence;
import nl.stedenband.graph.thing.Named;

/**
 * What is known of two parties of a partnership over all time.
 *
 * @param partnership the id
 * @param inheritedFrom the dissolved municipality whose tie it was
 */
@Introspected
public record TieOverTime(
        String partnership,
        Named one,
        Named other,
        @Nullable Named inheritedFrom,
        Evidence evidence) {}
