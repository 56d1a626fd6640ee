package nl.stedenband.survival;

/**
 * Who ended in a stretch of days, of those that were there on its first day.
 *
 * @param atRisk those that surely stood on the first day
 * @param ended of these, those that ended in the days, whenever in them
 * @param endedPossibly of these, those that ended in the days or at another time
 */
public record WindowCount(int atRisk, int ended, int endedPossibly) {

    /**
     * The days in which something began and ended, if it did, as numbers.
     *
     * @param beginMax {@link DurationBounds#NEVER} where nobody knows that it began
     * @param endMin until when it stood at least
     * @param endMax {@link DurationBounds#NEVER} for what has no known end
     */
    public record Lifetime(long beginMax, long endMin, long endMax) {}

    public static WindowCount of(Iterable<Lifetime> lifetimes, long first, long last) {
        int atRisk = 0;
        int ended = 0;
        int endedPossibly = 0;
        for (Lifetime lifetime : lifetimes) {
            if (lifetime.beginMax() <= first && first <= lifetime.endMin()) {
                atRisk++;
                if (lifetime.endMax() <= last) {
                    ended++;
                } else if (lifetime.endMax() != DurationBounds.NEVER && lifetime.endMin() <= last) {
                    endedPossibly++;
                }
            }
        }
        return new WindowCount(atRisk, ended, endedPossibly);
    }
}
