package nl.stedenband.matching.rule;

import java.util.List;
import nl.stedenband.registry.Text;

/** Why a rule holds: a sentence, and the facts behind it. */
public record Grounds(Text sentence, List<Fact> facts) {
    public Grounds {
        facts = List.copyOf(facts);
    }
}
