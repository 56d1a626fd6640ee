package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * A tie between two parties on the day that was asked for, seen from one of them.
 *
 * @param partnership the id
 * @param kind as {@code stedenband}; {@code unknown} where the sources list a pair and nothing else
 * @param status {@code certain}, {@code confirmed}, {@code possible}, {@code contradicted}, {@code ended}, or {@code unknown} when
 *     nothing was seen within reach
 * @param party the one from which it is seen
 * @param country of the partner
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param basis of a tie that is only possible: {@code seen-before} the day, or {@code seen-later} only
 * @param seenDays how many days after the day the nearest sighting is; negative before
 * @param seenBy slug and locator of the source of that sighting
 * @param begin between which days its period began, an EDTF interval
 * @param end between which days it ended, if it did, an EDTF interval
 * @param disputedBy slug and locator of lighter sources that say otherwise
 * @param inheritedFrom the dissolved municipality whose tie it was
 * @param villages in whose name it is
 * @param endedBy who ended it: several where it was at the wish of both
 * @param continuedBy who goes on after the formal end
 * @param sources slug and locator of each source, the weightiest first
 * @param assertions ids
 */
@Serdeable
public record Tie(
        String partnership,
        String kind,
        String status,
        Named party,
        Named partner,
        @Nullable Named country,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        @Nullable String basis,
        @Nullable Long seenDays,
        @Nullable String seenBy,
        String begin,
        String end,
        List<String> disputedBy,
        @Nullable Named inheritedFrom,
        List<String> villages,
        List<Named> endedBy,
        @Nullable String endReason,
        List<String> continuedBy,
        List<String> sources,
        List<String> assertions) {}
