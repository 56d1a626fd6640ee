package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.registry.BilingualText;

/** Why a rule holds: a sentence, and the facts behind it. */
public record Grounds(BilingualText sentence, List<SupportingFact> facts) {
    public Grounds {
        facts = List.copyOf(facts);
    }
}
