package nl.stedenband.survival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What share lasts how long, of what is exactly dated or was there when it was last looked at; with bands of 95 % around each point by
 * Greenwood's variance of the logarithm of the logarithm, which stay between 0 and 1.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete
 *     observations, 1958</a>
 * @see <a href="https://doi.org/10.1002/9781118032985">J. D. Kalbfleisch and R. L. Prentice, The statistical analysis of failure time
 *     data, 2002</a>, section 1.4, for the band
 */
public record KaplanMeierCurve(List<Point> points) {
    /** The quantile of the normal distribution that a band of 95 % takes. */
    static final double QUANTILE = 1.959963984540054;

    public KaplanMeierCurve {
        points = List.copyOf(points);
    }

    /**
     * A time at which some ended.
     *
     * @param atRisk those that had lasted until then
     * @param survival the share that lasts longer
     * @param lower nothing where none is left
     */
    public record Point(
            long time, int atRisk, int ended, double survival, OptionalDouble lower, OptionalDouble upper) {}

    /**
     * The curve.
     *
     * @param durations each exact, or without an end
     */
    public static KaplanMeierCurve of(List<DurationBounds> durations) {
        DurationBounds[] sorted = durations.stream()
                .filter(duration -> duration.isExact() || !duration.hasEnded())
                .sorted((one, other) -> Long.compare(one.firstPlace(), other.firstPlace()))
                .toArray(DurationBounds[]::new);
        List<Point> points = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int i = 0;
        while (i < sorted.length) {
            long time = sorted[i].left();
            int atRisk = sorted.length - i;
            int ended = 0;
            while (i < sorted.length && sorted[i].left() == time) {
                ended += sorted[i].hasEnded() ? 1 : 0;
                i++;
            }
            if (ended > 0) {
                survival *= 1 - (double) ended / atRisk;
                variance += (double) ended / ((double) atRisk * (atRisk - ended));
                points.add(point(time, atRisk, ended, survival, variance));
            }
        }
        return new KaplanMeierCurve(points);
    }

    /** The time by which half has ended; nothing where more than half never did. */
    public Optional<Point> median() {
        return points.stream().filter(point -> point.survival() <= 0.5 + 1e-12).findFirst();
    }

    private static Point point(long time, int atRisk, int ended, double survival, double variance) {
        if (atRisk == ended) {
            return new Point(time, atRisk, ended, 0, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double spread = QUANTILE * Math.sqrt(variance) / Math.abs(Math.log(survival));
        return new Point(
                time,
                atRisk,
                ended,
                survival,
                OptionalDouble.of(Math.pow(survival, Math.exp(spread))),
                OptionalDouble.of(Math.pow(survival, Math.exp(-spread))));
    }
}
