package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.matching.rule.SupportingFact;

/**
 * A fact with its sources.
 *
 * @param sources slug and locator of each
 * @param hindsight whether all of them were published after the day that is judged on
 */
@Serdeable
public record StatedFact(Sentence text, List<String> sources, boolean hindsight) {
    static StatedFact of(SupportingFact supportingFact) {
        return new StatedFact(Sentence.of(supportingFact.text()), supportingFact.sources(), supportingFact.hindsight());
    }
}
