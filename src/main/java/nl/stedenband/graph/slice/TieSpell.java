package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * Days over which the same is known of a tie of two parties; see {@link nl.stedenband.registry.drawing.CertaintyInterval}. The first and the
 * last day of the calendar stand for no bound.
 *
 * @param status without regard to how far a sighting is: certain, possible, contradicted or ended
 * @param beginMin the first day on which it may have begun
 */
@Introspected
public record TieSpell(
        Named party,
        Named partner,
        String tie,
        String kind,
        String status,
        @Nullable String basis,
        long firstDay,
        long lastDay,
        @Nullable String since,
        @Nullable String until,
        long beginMin,
        long beginMax,
        long endMin,
        long endMax,
        @Nullable Named inheritedFrom,
        List<String> sources) {}
