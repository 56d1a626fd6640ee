package nl.stedenband.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.matching.rule.ScoreKind;
import nl.stedenband.registry.BilingualText;
import org.junit.jupiter.api.Test;

class FrenchReasonsTest {
    private static final BilingualText SENTENCE = new BilingualText("It helped.", "Zij hielp.");

    @Test
    void everyReasonThatFitsHasASentenceInFrench() {
        assertThat(RuleBook.names().stream().filter(rule -> RuleBook.scoreKind(rule) == ScoreKind.FIT))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(FrenchReasons.ofRule(rule, SENTENCE))
                        .as(rule)
                        .hasValueSatisfying(sentence -> assertThat(sentence).endsWith(".")));
    }

    @Test
    void whatASentenceSaysOfItsSourceWithCautionIsSaidInFrenchToo() {
        assertThat(FrenchReasons.ofRule("theme", BilingualText.of("reason.help-from-whom")))
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("qui a aidé et qui a été aidé."));
        assertThat(FrenchReasons.ofRule("theme", SENTENCE))
                .hasValueSatisfying(sentence -> assertThat(sentence).doesNotContain("aidé"));
    }

    @Test
    void rulesOfLongAgoAreLeftOut() {
        assertThat(FrenchReasons.ofRule("similarMunicipalities", SENTENCE)).isEmpty();
    }
}
