package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of what is wrong. */
class ParameterFaultTest {
    private static final Object[] VALUES = {"<0>", "<1>", "<2>", "<3>"};

    @ParameterizedTest
    @EnumSource
    void everyFaultIsToldInBothLanguages(ParameterFault parameterFault) {
        BilingualText told = parameterFault.with(VALUES);

        assertThat(told.en()).isNotBlank().doesNotContain("{");
        assertThat(told.nl()).isNotBlank().doesNotContain("{").isNotEqualTo(told.en());
        assertThat(values(told.en())).containsAll(values(told.nl()));
    }

    @Test
    void aValueThatHasTwoLanguagesStandsInThatOfTheRest() {
        BilingualText told =
                ParameterFault.MISSING_SUCH_AS.with("place", new BilingualText("this or that", "dit of dat"));

        assertThat(told)
                .isEqualTo(new BilingualText(
                        "is missing; give a place such as this or that", "ontbreekt; geef bijvoorbeeld dit of dat"));
    }

    @Test
    void aValueIsToldAsItWasWritten() {
        assertThat(ParameterFault.NO_DAY.with("%s 100% {0}").nl())
                .isEqualTo("'%s 100% {0}' is geen dag zoals 2009-06-30");
    }

    private static Set<String> values(String told) {
        return Pattern.compile("<\\d>")
                .matcher(told)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
