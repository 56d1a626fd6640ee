package nl.stedenband.survival;

/**
 * Between which bounds a share of the whole lies with 95 % of confidence, where {@code some} of {@code all} were seen: Wilson's interval.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson, Probable inference, the law of succession, and statistical
 *     inference, 1927</a>
 */
public record ShareBounds(double lower, double upper) {

    /** @throws IllegalArgumentException without any, or with more than all */
    public static ShareBounds of(long some, long all) {
        if (all < 1 || some < 0 || some > all) {
            throw new IllegalArgumentException("%d of %d".formatted(some, all));
        }
        double square = KaplanMeierCurve.QUANTILE * KaplanMeierCurve.QUANTILE;
        double share = (double) some / all;
        double middle = share + square / (2 * all);
        double spread = KaplanMeierCurve.QUANTILE * Math.sqrt(share * (1 - share) / all + square / (4.0 * all * all));
        double whole = 1 + square / all;
        return new ShareBounds(Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
    }
}
