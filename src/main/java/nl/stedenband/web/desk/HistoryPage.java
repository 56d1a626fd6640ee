package nl.stedenband.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.stedenband.account.ledger.VersionDifference;
import nl.stedenband.desk.work.StoredAssignment;

/**
 * The versions of a request or a case, and who gave it to whom.
 *
 * @param thing {@code request} or {@code case}
 * @param officer the name of who deals with it
 * @param handOvers the latest first
 * @param steps the latest first
 */
public record HistoryPage(String thing, int number, String officer, List<GivenTo> handOvers, List<Step> steps) {

    static HistoryPage of(StoredAssignment assignment, int number, Map<String, String> names, List<Step> steps) {
        List<GivenTo> handOvers = new ArrayList<>();
        for (StoredAssignment.HandOver one : assignment.handOvers()) {
            handOvers.add(
                    0,
                    new GivenTo(
                            Instant.ofEpochMilli(one.at()),
                            names.getOrDefault(one.by(), one.by()),
                            names.getOrDefault(one.officer(), one.officer())));
        }
        return new HistoryPage(
                assignment.thing().replaceAll("/.*", ""),
                number,
                names.getOrDefault(assignment.officer(), assignment.officer()),
                handOvers,
                steps);
    }

    /** That it was given to an officer. @param by the name of who gave it */
    public record GivenTo(Instant at, String by, String officer) {}

    /**
     * A version.
     *
     * @param by the name of who wrote it
     * @param differences from the one before
     */
    public record Step(int version, Instant at, String by, List<VersionDifference> differences) {}

    /** What there was between each version and the one before; the first comes after nothing. */
    static <V> List<Step> steps(
            List<V> latestFirst, BiFunction<V, List<VersionDifference>, Step> step, Since<V> since) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < latestFirst.size(); i++) {
            V version = latestFirst.get(i);
            boolean isFirst = i + 1 == latestFirst.size();
            steps.add(step.apply(version, isFirst ? List.of() : since.of(version, latestFirst.get(i + 1))));
        }
        return steps;
    }

    /** What differs between a version and an earlier one. */
    interface Since<V> {
        List<VersionDifference> of(V version, V earlier);
    }
}
