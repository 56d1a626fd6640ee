package nl.stedenband.matching.evidence;

import java.util.List;

/**
 * Hours a week that municipalities of a size class have for international work, on average.
 *
 * @param atLeast inhabitants of the smallest in the class
 * @param below inhabitants of the first that is too large for it
 */
public record Capacity(long atLeast, long below, double hours, List<String> sources) {
    public Capacity {
        sources = List.copyOf(sources);
    }

    public boolean isOf(long population) {
        return atLeast <= population && population < below;
    }
}
