package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What is known of two parties of a partnership over some days.
 *
 * @param firstDay nothing when it has no bound
 * @param lastDay nothing when it has no bound
 * @param status {@code certain}, {@code confirmed}, {@code contradicted}, {@code possible} or {@code ended}
 * @param nearestSightingFrom the first day of the nearest sighting; how near it must be is for the question to say
 * @param nearestSightingTo its last day
 * @param onTheDay whether the day that was asked for is among these
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param villages in whose name it is
 * @param endedBy who ended it: several where it was at the wish of both
 * @param continuedBy who goes on after the formal end
 * @param sources slug and locator of each source, the weightiest first
 */
@Serdeable
public record StatusInterval(
        Named one,
        Named other,
        @Nullable String firstDay,
        @Nullable String lastDay,
        String status,
        @Nullable String nearestSightingFrom,
        @Nullable String nearestSightingTo,
        boolean onTheDay,
        @Nullable String since,
        @Nullable String until,
        @Nullable Named inheritedFrom,
        List<String> villages,
        List<Named> endedBy,
        @Nullable String endReason,
        List<String> continuedBy,
        List<String> sources) {}
