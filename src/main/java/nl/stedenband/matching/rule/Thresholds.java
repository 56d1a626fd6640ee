package nl.stedenband.matching.rule;

import nl.stedenband.matching.evidence.KnownTie;

/**
 * The numbers by which rules tell near from far and much from little. What each is for, and why it is so, stands beside it in the
 * file of rules.
 *
 * @param nearKilometres within which a place lies in the area that residents of a municipality come from
 * @param aroundKilometres within which partners count as near one another
 * @param halfKilometres at which a partner nearby counts half
 * @param borderKilometres beyond which a municipality doesn't lie near who asks
 * @param leastShare share of residents from the country, in percent, below which it counts for nothing
 * @param fullShare the share that counts in full
 * @param greatCity inhabitants from which on a city is great
 * @param recentYears after which a sign of life of a tie, or a wish, no longer counts
 * @param tiesPerHour a week that are a full load
 * @param uncertainTie how much a tie counts that may be over, beside one that is there
 * @param pastTie how much one counts that is over, or that nothing was heard of for years
 * @param project how much a project counts that is no tie
 */
public record Thresholds(
        double nearKilometres,
        double aroundKilometres,
        double halfKilometres,
        double borderKilometres,
        double leastShare,
        double fullShare,
        double greatCity,
        double recentYears,
        double tiesPerHour,
        double uncertainTie,
        double pastTie,
        double project) {

    /** How much a tie counts as experience: in full while it is there. */
    double worth(KnownTie knownTie) {
        if (knownTie.isSure()) {
            return 1;
        }
        return knownTie.isHeld() ? uncertainTie : pastTie;
    }

    /** Half for one that counts in full, three quarters for two: what adds up, and is never more than all. */
    static double saturated(double worth) {
        return 1 - Math.pow(0.5, worth);
    }
}
