package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A tie between two of its parties on the day that was asked for. Of what isn't explained see {@link nl.stedenband.graph.partnership.Tie}.
 *
 * @param disputed whether lighter sources say otherwise
 * @param sources slug and locator of each
 */
@Introspected
public record SliceTie(
        Named party,
        Named partner,
        String tie,
        String kind,
        String status,
        @Nullable String basis,
        @Nullable Long seenDays,
        @Nullable String since,
        @Nullable String until,
        String begin,
        String end,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable Named inheritedFrom,
        boolean disputed,
        List<Named> themes,
        List<String> sources) {}
