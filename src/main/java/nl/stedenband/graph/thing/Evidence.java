package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What is known of a tie or membership over all time.
 *
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param stretches of days, in order
 */
@Introspected
public record Evidence(@Nullable String firstSeen, @Nullable String lastSeen, List<Stretch> stretches) {

    /**
     * Days over which one answer holds, in days since 1970.
     *
     * @param certainty {@code certain}, {@code confirmed}, {@code contradicted}, {@code possible} or {@code ended}
     * @param basis {@code seen-before} or {@code seen-later}, where it is only possible
     * @param keptTo the last day on which a sighting confirms it
     * @param nearMin the first day of the nearest sighting
     * @param nearMax its last day
     * @param since EDTF
     * @param until the last day on which it held, EDTF
     */
    @Introspected
    public record Stretch(
            long from,
            long to,
            String certainty,
            @Nullable String basis,
            @Nullable Long keptTo,
            long nearMin,
            long nearMax,
            @Nullable String since,
            @Nullable String until) {}
}
