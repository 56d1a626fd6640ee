package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StatementTest {
    private static final Source SOURCE = Sample.source("list-2009", SourceRank.PRESS, "2009");

    @ParameterizedTest(name = "{0} words are quoted as {1}")
    @CsvSource({"1, 1", "25, 25", "26, 25", "300, 25"})
    void aQuoteIsCutAtTwentyFiveWords(int words, int kept) {
        String quote = String.join(" ", Collections.nCopies(words, "woord"));

        String cut = new Citation(SOURCE, "§8", "  " + quote + "\n").quote();

        assertThat(cut.replace(" …", "").split(" ")).hasSize(kept);
        assertThat(cut.endsWith("…")).isEqualTo(words > kept);
    }

    @ParameterizedTest
    @CsvSource({"§8.2, list-2009#§8.2", "'', list-2009"})
    void aReferenceNamesSourceAndPlace(String locator, String reference) {
        assertThat(new Citation(SOURCE, locator, "").reference()).isEqualTo(reference);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(textBlock = """
            YEAR,          lately
            YEAR,          2009.5
            POPULATION,    many
            RESIDENTS_LOW, ''
            SHARE,         NaN
            LATITUDE,      north
            BEGINS,        2009-02-30
            ENDS,          once
            """)
    void aValueThatItsAttributeCanNotHaveIsRefused(Attribute attribute, String value) {
        assertThatThrownBy(() -> statement(Map.of(attribute, value))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 2009", "SHARE, 2.5", "BEGINS, 1975~", "ENDS, 2009/2010", "NOTE, anything", "TEXT, '}) DETACH'"})
    void aValueThatItsAttributeCanHaveIsKept(Attribute attribute, String value) {
        assertThat(statement(Map.of(attribute, value)).attribute(attribute)).contains(value);
    }

    @Test
    void onlyARemarkMayNameNothing() {
        assertThat(new Statement(AssertionKind.STATEMENT, List.of(), Map.of(), Validity.UNDATED).participants())
                .isEmpty();
        assertThatThrownBy(() -> new Statement(AssertionKind.PARTNERSHIP, List.of(), Map.of(), Validity.UNDATED))
                .hasMessageContaining("names nothing");
    }

    @Test
    void theOrderInWhichPartiesAreNamedDoesNotMatter() {
        assertThat(Sample.tie("gm0363", "x-gh-accra").build().says())
                .isEqualTo(Sample.tie("x-gh-accra", "gm0363").build().says());
    }

    @Test
    void theSameWordHasTheSameIdWheneverItsReleaseIsReadIn() {
        Assertion one = Sample.tie("gm0363", "x-gh-accra").build();
        Assertion other = Sample.tie("gm0363", "x-gh-accra").build();

        assertThat(one.id()).isEqualTo(other.id());
        assertThat(one.id().value().version()).isEqualTo(7);
        assertThat(one.id().value().getMostSignificantBits() >>> 16).isEqualTo(Sample.RECORDED.toEpochMilli());
    }

    private static Statement statement(Map<Attribute, String> attributes) {
        return new Statement(
                AssertionKind.DESCRIPTION,
                List.of(Participant.of(ParticipantRole.SUBJECT, ThingId.municipality("gm0363"), "")),
                attributes,
                Validity.UNDATED);
    }
}
