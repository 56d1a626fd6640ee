package nl.stedenband.graph.traversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraversalHeaderTest {
    private static final String HEADER = """
            // title.en: Ties of a place
            // title.nl: Banden van een plaats
            // about.en: All that is known
            //   of its ties.
            // about.nl: Alles wat bekend is.
            // param place: place | where | waar
            // param atLeast: integer = 3 0..10 | at least | ten minste
            // param country: country? | only there | alleen daar
            // returns place: place, ties: partnership[],
            // returns sources: text[]
            """;

    @Test
    void aHeaderTellsTitleParametersAndColumns() {
        Traversal traversal = read(HEADER + "RETURN 1\n// param not: part of it\n");

        assertThat(traversal.title()).isEqualTo(new BilingualText("Ties of a place", "Banden van een plaats"));
        assertThat(traversal.about().en()).isEqualTo("All that is known of its ties.");
        assertThat(traversal.caution()).isEmpty();
        assertThat(traversal.parameters())
                .containsExactly(
                        new TraversalParameter(
                                "place",
                                ValueType.PLACE,
                                true,
                                Optional.empty(),
                                Optional.empty(),
                                new BilingualText("where", "waar")),
                        new TraversalParameter(
                                "atLeast",
                                ValueType.INTEGER,
                                false,
                                Optional.of("3"),
                                Optional.of(new TraversalParameter.Range(0, 10)),
                                new BilingualText("at least", "ten minste")),
                        new TraversalParameter(
                                "country",
                                ValueType.COUNTRY,
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                new BilingualText("only there", "alleen daar")));
        assertThat(traversal.columns())
                .containsExactly(
                        new Column("place", ValueType.PLACE, false),
                        new Column("ties", ValueType.PARTNERSHIP, true),
                        new Column("sources", ValueType.TEXT, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            // param country: land | in English | in het Nederlands ; ties.cypher:11: 'land' is no type
            // param country: country                               ; ties.cypher:11: parameter 'country' needs
            // param country: country = | a | b                     ; ties.cypher:11: 'country =' is no parameter
            // returns tie partnership                              ; ties.cypher:11: 'tie partnership' is no column
            // author: somebody                                     ; ties.cypher:11: 'author' is not known
            // param place: country | in English | in het Nederlands ; ties.cypher:11: the parameter 'place' is named twice
            // param most: integer = 3 9..1 | in English | in het Nederlands ; ties.cypher:11: 9..1 is no range
            // returns place: text                                  ; ties.cypher:11: the column 'place' is named twice
            // returns tie: bond                                    ; ties.cypher:11: 'bond' is no type
            // just a remark                                        ; ties.cypher:11: '// just a remark' is no line of a header
            """)
    void aLineThatCanNotBeReadIsNamed(String line, String message) {
        assertThatThrownBy(() -> read(HEADER + line + "\nRETURN 1"))
                .isInstanceOf(InvalidTraversal.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void bothLanguagesAreNeeded() {
        assertThatThrownBy(() -> read(HEADER.replace("// title.nl", "// title.en")))
                .hasMessage("ties.cypher:1: 'title.nl' is missing");
    }

    private static Traversal read(String content) {
        return TraversalHeader.read("ties", "ties.cypher", content).traversal();
    }
}
