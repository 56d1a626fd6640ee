package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A membership on the day that was asked for. Of what isn't explained see {@link nl.stedenband.graph.place.Membership}.
 *
 * @param present whether the member was there on the day
 * @param holds whether it has a status that is asked for, and holds by it
 * @param listed whether it has a status that is asked for
 * @param status nothing where nobody was a member yet
 */
@Introspected
public record SliceMembership(
        Named member,
        Named network,
        boolean present,
        boolean holds,
        boolean listed,
        @Nullable String status,
        @Nullable String basis,
        @Nullable Long seenDays,
        @Nullable String type,
        @Nullable String since,
        @Nullable String until,
        @Nullable String begin,
        @Nullable String end,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<String> covers,
        List<String> sources) {}
