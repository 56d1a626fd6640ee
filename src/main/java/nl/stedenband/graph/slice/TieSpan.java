package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * How long one period of a tie with a party abroad lasted by the day that was asked for, with bounds: it began and ended at some time
 * between days that sources give, so it lasted longer than {@code left} and at most {@code right} days. Days are as in EDTF.
 *
 * @param id of this row: tie, partner and begin
 * @param party the first holder; an heir goes on with the same period
 * @param merger whether a holder was dissolved by the day
 * @param right nothing for what still stood when it was last seen, and for what began nobody knows when
 * @param status as R's {@code Surv} takes it with {@code type = "interval"}: 0 where only {@code left} is known, 1 for an exact duration, 3
 *     between both
 * @param beginKnown whether a source bounds the begin; else {@code left} counts from the first day on which it was seen
 * @param ended whether it had ended by the day
 * @param beginMin nothing without a known begin
 * @param endMin the last day on which it is known to have stood
 * @param endMax nothing for what is not known to have ended
 * @param firstSaid when the first of its sources was published; ties that ended before anybody wrote them down are not here
 */
@Serdeable
public record TieSpan(
        String id,
        String tie,
        Named party,
        Named partner,
        @Nullable Named country,
        @Nullable Named region,
        String kind,
        List<Named> programmes,
        boolean merger,
        long left,
        @Nullable Long right,
        long status,
        boolean beginKnown,
        boolean ended,
        @Nullable String since,
        @Nullable String until,
        @Nullable String beginMin,
        String beginMax,
        String endMin,
        @Nullable String endMax,
        @Nullable String firstSaid,
        List<String> sources) {}
