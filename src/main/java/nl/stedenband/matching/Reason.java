package nl.stedenband.matching;

import java.util.List;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;
import nl.stedenband.matching.rule.SupportingFact;
import nl.stedenband.registry.BilingualText;

/**
 * One of the reasons that make a score.
 *
 * @param rule its name
 * @param weight points for one that holds in full
 * @param value how much it holds, from 0 to 1
 * @param points what it adds to the score: weight times value, as a whole number
 * @param sentence why, for people
 * @param facts behind it
 */
public record Reason(
        String rule, int weight, double value, int points, BilingualText sentence, List<SupportingFact> facts) {
    public Reason {
        facts = List.copyOf(facts);
    }

    /** The score that it counts for. */
    public ScoreKind scoreKind() {
        return RuleBook.scoreKind(rule);
    }

    /** Whether nobody could have given it on the day, as every fact behind it was published later. */
    public boolean hindsight() {
        return !facts.isEmpty() && facts.stream().allMatch(SupportingFact::hindsight);
    }
}
