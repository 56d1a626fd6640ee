package nl.stedenband.graph.partnership;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * What was known of a partnership on the day that was asked for, from a moment or a day of publication on.
 *
 * @param step milliseconds or days since 1970
 * @param status nothing where nothing was known of that day
 * @param since EDTF
 * @param until the last day on which it held, EDTF
 * @param firstSeen EDTF; never a begin
 * @param lastSeen EDTF; never an end
 * @param sources slug and locator of each source that counted
 */
@Introspected
public record HistoryStep(
        long step,
        @Nullable String status,
        @Nullable String since,
        @Nullable String until,
        @Nullable String firstSeen,
        @Nullable String lastSeen,
        List<String> sources) {}
