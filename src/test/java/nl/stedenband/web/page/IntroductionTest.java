package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.stedenband.graph.traversal.Traversals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntroductionTest {

    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource(delimiter = '|', textBlock = """
            One. Two. Three.              | One. Two.    | Three.
            One.                          | One.         | ''
            One. Parts: a, b. Three.      | One.         | Parts: a, b. Three.
            Ties of 3.5 km, e.g. a. Two.  | Ties of 3.5 km, e.g. a. Two. | ''
            """)
    void twoSentencesAreTheLeadAndOthersTheRest(String text, String lead, String rest) {
        assertThat(Introduction.of(text)).isEqualTo(new Introduction(lead, rest));
    }

    @Test
    void noQuestionIsIntroducedAtLength() {
        assertThat(new Traversals(Optional.empty()).list())
                .hasSizeGreaterThan(30)
                .allSatisfy(question -> {
                    assertThat(Introduction.of(question.about().nl()).lead()).hasSizeLessThan(300);
                    assertThat(Introduction.of(question.about().en()).lead()).hasSizeLessThan(300);
                });
    }
}
