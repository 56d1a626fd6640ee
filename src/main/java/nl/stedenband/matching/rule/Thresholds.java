package nl.stedenband.matching.rule;

/**
 * The numbers by which rules tell near from far and much from little. What each is for, and why it is so, stands beside it in the
 * file of rules.
 *
 * @param nearKilometres within which a place lies in the area that residents of a municipality come from
 * @param aroundKilometres within which partners count as near one another
 * @param halfKilometres at which a partner nearby counts half
 * @param neighbourKilometres within which municipalities are neighbours
 * @param fullShare share of residents from the country, in percent, that counts in full
 * @param alike of how many municipalities like it is told
 * @param recentYears after which a sign of life of a tie no longer counts
 * @param tiesPerHour a week that are a full load
 */
public record Thresholds(
        double nearKilometres,
        double aroundKilometres,
        double halfKilometres,
        double neighbourKilometres,
        double fullShare,
        int alike,
        double recentYears,
        double tiesPerHour) {}
