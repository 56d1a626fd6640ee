package nl.stedenband.desk.shortlist;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.matching.Reason;

/**
 * One of the reasons that make a score.
 *
 * @param rule its name
 * @param weight points for one that holds in full; less than zero where it counts against
 * @param value how much it holds, from 0 to 1
 * @param points weight times value; those of all reasons make the score
 */
@Serdeable
public record Explanation(
        String rule,
        double weight,
        double value,
        double points,
        Sentence sentence,
        boolean hindsight,
        List<StatedFact> facts) {
    static Explanation of(Reason reason) {
        return new Explanation(
                reason.rule(),
                reason.weight(),
                ShortlistDocument.rounded(reason.value()),
                ShortlistDocument.rounded(reason.points()),
                Sentence.of(reason.sentence()),
                reason.hindsight(),
                reason.facts().stream().map(StatedFact::of).toList());
    }
}
