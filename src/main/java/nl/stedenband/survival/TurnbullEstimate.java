package nl.stedenband.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stedenband.survival.InnermostIntervals.Covering;

/**
 * The curve that makes bounds of durations likeliest, without an assumption on its form: Turnbull's, found by self-consistency (each
 * duration is spread over the intervals that it covers, by the curve of before), with steps that are longer where they may be.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1976.tb01597.x">B. W. Turnbull, 1976</a>
 * @see <a href="https://doi.org/10.1093/biomet/81.3.618">R. Gentleman and C. J. Geyer, Maximum likelihood for interval censored data,
 *     1994</a>, for how to tell that it is found
 * @see <a href="https://doi.org/10.1111/j.1467-9469.2007.00585.x">R. Varadhan and C. Roland, SQUAREM, 2008</a>, for the longer steps
 */
public final class TurnbullEstimate {
    private static final int MOST_ITERATIONS = 30_000;
    private static final double TOLERANCE = 1e-6;

    /** Shares smaller than this are none: what is left of them only shrinks on. */
    private static final double NO_SHARE = 1e-9;

    /** A longer step takes no share away as a whole, for none comes back from nothing. */
    private static final double LEAST_LEFT = 0.01;

    private final Covering[] coverings;
    private final int intervals;
    private final double all;
    private double steepest;

    private TurnbullEstimate(List<Covering> coverings, int intervals, int all) {
        this.coverings = coverings.toArray(Covering[]::new);
        this.intervals = intervals;
        this.all = all;
    }

    public static TurnbullCurve of(List<DurationBounds> durations) {
        if (durations.isEmpty()) {
            return new TurnbullCurve(List.of(), 0, true);
        }
        InnermostIntervals innermost = InnermostIntervals.of(durations);
        TurnbullEstimate estimate =
                new TurnbullEstimate(innermost.coverings(durations), innermost.size(), durations.size());
        return estimate.curve(innermost);
    }

    private TurnbullCurve curve(InnermostIntervals innermost) {
        double[] shares = new double[intervals];
        Arrays.fill(shares, 1.0 / intervals);
        int iterations = 0;
        double[] next = selfConsistent(shares);
        while (steepest > 1 + TOLERANCE && iterations < MOST_ITERATIONS) {
            shares = longerStep(shares, next, selfConsistent(next));
            next = selfConsistent(shares);
            iterations++;
        }
        return new TurnbullCurve(drops(next, innermost), iterations, steepest <= 1 + TOLERANCE);
    }

    /**
     * One step of self-consistency. Notes how much likelier a little more of one share would make all, for a duration: at the curve that is
     * sought no share has more than 1.
     */
    private double[] selfConsistent(double[] shares) {
        double[] sums = new double[intervals + 1];
        for (int i = 0; i < intervals; i++) {
            sums[i + 1] = sums[i] + shares[i];
        }
        double[] changes = new double[intervals + 1];
        for (Covering covering : coverings) {
            double each = covering.count() / (sums[covering.last() + 1] - sums[covering.first()]);
            changes[covering.first()] += each;
            changes[covering.last() + 1] -= each;
        }
        double[] next = new double[intervals];
        double gradient = 0;
        steepest = 0;
        for (int i = 0; i < intervals; i++) {
            gradient += changes[i];
            steepest = Math.max(steepest, gradient / all);
            next[i] = shares[i] * gradient / all;
        }
        return next;
    }

    /** Further in the direction of two steps, unless that is less likely than both. */
    private double[] longerStep(double[] shares, double[] once, double[] twice) {
        double ofFirst = 0;
        double ofBend = 0;
        for (int i = 0; i < intervals; i++) {
            double first = once[i] - shares[i];
            double bend = twice[i] - once[i] - first;
            ofFirst += first * first;
            ofBend += bend * bend;
        }
        double length = Math.sqrt(ofFirst / ofBend);
        if (!(length > 1) || Double.isInfinite(length)) {
            return twice;
        }
        double[] longer = new double[intervals];
        double sum = 0;
        for (int i = 0; i < intervals; i++) {
            double first = once[i] - shares[i];
            double bend = twice[i] - once[i] - first;
            longer[i] = Math.max(shares[i] + 2 * length * first + length * length * bend, LEAST_LEFT * twice[i]);
            sum += longer[i];
        }
        for (int i = 0; i < intervals; i++) {
            longer[i] /= sum;
        }
        return logLikelihood(longer) >= logLikelihood(twice) ? longer : twice;
    }

    private double logLikelihood(double[] shares) {
        double[] sums = new double[intervals + 1];
        for (int i = 0; i < intervals; i++) {
            sums[i + 1] = sums[i] + shares[i];
        }
        double likelihood = 0;
        for (Covering covering : coverings) {
            likelihood += covering.count() * Math.log(sums[covering.last() + 1] - sums[covering.first()]);
        }
        return likelihood;
    }

    private List<TurnbullCurve.Drop> drops(double[] shares, InnermostIntervals innermost) {
        List<TurnbullCurve.Drop> drops = new ArrayList<>();
        double survival = 1;
        for (int i = 0; i < intervals; i++) {
            if (shares[i] > NO_SHARE) {
                survival = Math.max(0, survival - shares[i]);
                drops.add(new TurnbullCurve.Drop(innermost.from(i), innermost.to(i), shares[i], survival));
            }
        }
        return drops;
    }
}
