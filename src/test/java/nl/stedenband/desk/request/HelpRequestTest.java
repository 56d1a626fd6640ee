package nl.stedenband.desk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class HelpRequestTest {

    @Test
    void anIncompleteOneSaysWhatIsMissing() {
        assertThat(HelpRequest.ofWords(Map.of("name", "Twifo", "country", "GH", "asked", "  "))
                        .missing())
                .containsExactly(RequestField.MAILBOX, RequestField.RECEIVED, RequestField.THEMES, RequestField.ASKED);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> HelpRequest.ofWords(
                        Map.of("country", "Ghana", "received", "yesterday", "at-least", "many", "mailbox", "twifo")))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidQuestion.class))
                .extracting(InvalidQuestion::mistakes, InstanceOfAssertFactories.list(Mistake.class))
                .extracting(Mistake::parameter)
                .containsExactlyInAnyOrder("country", "received", "at-least", "mailbox");
    }

    @Test
    void aRangeMustHaveSomethingInIt() {
        assertThatThrownBy(() -> HelpRequest.ofWords(Map.of("at-least", "50000", "below", "20000")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("below: is not greater");
    }

    @Test
    void linesOfALaterReleaseArePassedOverAndThoseOfThisOneKept() {
        Map<String, String> words = Map.of("themes", "water\r\n waste ", "mood", "sunny");

        assertThat(HelpRequest.ofWords(words).list(RequestField.THEMES)).containsExactly("water", "waste");
        assertThat(HelpRequest.ofWords(words).words()).containsOnlyKeys("themes");
        assertThat(HelpRequest.ofWords(HelpRequest.ofWords(words).words())).isEqualTo(HelpRequest.ofWords(words));
    }
}
