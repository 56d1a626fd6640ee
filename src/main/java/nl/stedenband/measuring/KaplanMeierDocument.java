package nl.stedenband.measuring;

import static nl.stedenband.measuring.MeasuresDocument.orNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.OptionalDouble;
import nl.stedenband.survival.DurationBounds;
import nl.stedenband.survival.KaplanMeierCurve;

/**
 * Kaplan-Meier's estimate of ties that are exactly dated, from the middle of the begin to the middle of the end; a tie that isn't known to
 * have ended counts until it was last seen.
 *
 * @param spells how many it is made of
 * @param ended how many of these ended
 * @param longest days that one of them lasted at least, beyond which nothing is known; nothing without any
 * @param median days by which half has ended; nothing where more than half never did
 * @param steps with bands of 95 %, by Greenwood's variance of log(−log(survival))
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record KaplanMeierDocument(
        int spells,
        int ended,
        @Nullable Long longest,
        @Nullable Long median,
        List<Step> steps) {
    private static final double DECIMALS = 1e6;

    /**
     * Days after the begin on which some ended.
     *
     * @param atRisk those that had lasted until then
     * @param survival the share that lasts longer
     * @param lower nothing where none is left
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Step(
            long days,
            int atRisk,
            int ended,
            double survival,
            @Nullable Double lower,
            @Nullable Double upper) {}

    static KaplanMeierDocument of(List<DurationBounds> dated) {
        KaplanMeierCurve curve = KaplanMeierCurve.of(dated);
        return new KaplanMeierDocument(
                dated.size(),
                curve.points().stream().mapToInt(KaplanMeierCurve.Point::ended).sum(),
                dated.stream().map(DurationBounds::left).max(Long::compare).orElse(null),
                curve.median().map(KaplanMeierCurve.Point::time).orElse(null),
                curve.points().stream()
                        .map(point -> new Step(
                                point.time(),
                                point.atRisk(),
                                point.ended(),
                                rounded(point.survival()),
                                rounded(point.lower()),
                                rounded(point.upper())))
                        .toList());
    }

    static double rounded(double share) {
        return Math.round(share * DECIMALS) / DECIMALS;
    }

    private static @Nullable Double rounded(OptionalDouble share) {
        return orNull(share.isPresent() ? OptionalDouble.of(rounded(share.getAsDouble())) : share);
    }
}
