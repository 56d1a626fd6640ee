package nl.stedenband.matching;

import java.util.List;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.rule.Fact;
import nl.stedenband.registry.Text;

/**
 * A municipality that a condition of the request leaves out.
 *
 * @param filter the name of the condition
 * @param why for people
 */
public record LeftOut(Town town, String filter, Text why, List<Fact> facts) {
    public LeftOut {
        facts = List.copyOf(facts);
    }
}
