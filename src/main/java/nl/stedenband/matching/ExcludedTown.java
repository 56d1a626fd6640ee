package nl.stedenband.matching;

import java.util.List;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.matching.rule.SupportingFact;
import nl.stedenband.registry.BilingualText;

/**
 * A municipality that a condition of the request leaves out.
 *
 * @param filter the name of the condition
 * @param why for people
 */
public record ExcludedTown(Town town, String filter, BilingualText why, List<SupportingFact> facts) {
    public ExcludedTown {
        facts = List.copyOf(facts);
    }
}
