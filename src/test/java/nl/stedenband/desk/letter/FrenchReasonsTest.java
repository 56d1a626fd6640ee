package nl.stedenband.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;
import org.junit.jupiter.api.Test;

class FrenchReasonsTest {
    @Test
    void everyReasonThatFitsHasASentenceInFrench() {
        assertThat(RuleBook.names().stream().filter(rule -> RuleBook.scoreKind(rule) == ScoreKind.FIT))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(FrenchReasons.ofRule(rule))
                        .as(rule)
                        .hasValueSatisfying(sentence -> assertThat(sentence).endsWith(".")));
    }

    @Test
    void rulesOfLongAgoAreLeftOut() {
        assertThat(FrenchReasons.ofRule("similarMunicipalities")).isEmpty();
    }
}
