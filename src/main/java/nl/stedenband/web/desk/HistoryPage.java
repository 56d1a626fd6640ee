package nl.stedenband.web.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import nl.stedenband.account.ledger.VersionDifference;

/**
 * The versions of a request or a case.
 *
 * @param thing {@code request} or {@code case}
 * @param steps the latest first
 */
public record HistoryPage(String thing, int number, List<Step> steps) {

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
