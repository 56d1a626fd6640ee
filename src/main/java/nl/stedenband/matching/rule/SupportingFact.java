package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.registry.BilingualText;

/**
 * A fact behind a reason.
 *
 * @param sources slug and locator of each
 * @param hindsight whether all of them were published after the day that is judged on
 */
public record SupportingFact(BilingualText text, List<String> sources, boolean hindsight) {
    public SupportingFact {
        sources = List.copyOf(sources);
    }
}
