package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What is known on the day of all ties of two parties together.
 *
 * @param present whether both were there on the day: a municipality may have been dissolved, or not have begun
 * @param holds whether one of the ties has a status that is asked for, and holds by it
 * @param status of the surest of these, else of the surest tie; nothing where no tie had begun yet
 * @param basis of that tie
 * @param seenDays of that tie
 * @param ties ids of those that something is known of on the day
 * @param inheritedFrom of whom any of the ties is inherited
 */
@Introspected
public record SlicePair(
        Named party,
        Named partner,
        boolean present,
        boolean holds,
        @Nullable String status,
        @Nullable String basis,
        @Nullable Long seenDays,
        List<String> ties,
        List<String> kinds,
        List<Named> inheritedFrom,
        boolean disputed,
        List<Named> themes,
        List<String> sources) {}
