package nl.stedenband.matching.evidence;

import java.util.List;

/**
 * A number of inhabitants.
 *
 * @param on the day or year for which it holds, as the source writes it
 * @param sources slug and locator of each
 */
public record Figure(long value, String on, List<String> sources) {
    public Figure {
        sources = List.copyOf(sources);
    }
}
