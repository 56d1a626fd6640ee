package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What stands next to a thing on the day that was asked for.
 *
 * @param other nothing for a thing that stands alone
 * @param relation {@code tie}, {@code member}, or {@code country} of a place that lies in it
 * @param partnership id of the tie
 * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended} or {@code unknown}; nothing for a country
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param sources slug and locator of each
 */
@Introspected
public record Neighbour(
        Named thing,
        @Nullable Named other,
        @Nullable String relation,
        @Nullable String partnership,
        @Nullable String kind,
        @Nullable String status,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<String> sources) {}
