package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A query that names a fragment in a comment has its text there; everything else stays, and stays in its line. */
class CypherFragmentsTest {
    private static final String DEFINITIONS = """
            // What holds.

            // covers(edge, day): it speaks of a day.
            //   Be it to say that nothing holds.
            edge.from <= day
            AND day <= edge.to

            // past(): statuses of what is over.
            ['past', 'edge']

            // onDay(edge): it speaks of the day asked about.
            /* covers(edge, $asOf) */

            // holds(edge): it speaks of that day, and doesn't say that it is over.
            /* onDay(edge) */
            AND NOT edge.edge IN /* past() */
            """;

    private final CypherFragments fragments = new CypherFragments("rule.cypher", DEFINITIONS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            WHERE /* covers(t, $day) */ | WHERE (t.from <= $day AND $day <= t.to)
            WHERE /*covers( t ,of.to )*/ | WHERE (t.from <= of.to AND of.to <= t.to)
            x IN /* past() */ | x IN (['past', 'edge'])
            /* onDay(a) */ OR /* onDay(b) */ | ((a.from <= $asOf AND $asOf <= a.to)) OR ((b.from <= $asOf AND $asOf <= b.to))
            NOT /* holds(day) */ | NOT (((day.from <= $asOf AND $asOf <= day.to)) AND NOT day.edge IN (['past', 'edge']))
            """)
    void aFragmentStandsWhereItIsNamed(String written, String read) {
        assertThat(fragments.expand("query.cypher", written)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN '/* past() */' AS text",
                "RETURN \"it\\\"s /* past() */\" AS text",
                "RETURN 1 AS `/* past() */`",
                "RETURN 1 // not /* past() */",
                "// title.en: /* unknown(t) */",
                "RETURN 1 /* one (1) */",
                "RETURN 1 /* what holds */ + 2 /**/",
                "RETURN 1 /* never closed"
            })
    void stringsNamesAndOtherCommentsStay(String written) {
        assertThat(fragments.expand("query.cypher", written)).isEqualTo(written);
    }

    @Property
    void textWithoutCommentsStays(@ForAll List<String> lines) {
        String written = String.join("\n", lines).replace("/*", "/");

        assertThat(fragments.expand("query.cypher", written)).isEqualTo(written);
    }

    @Property
    void whatFollowsKeepsItsLine(@ForAll List<Boolean> named) {
        StringBuilder written = new StringBuilder();
        named.forEach(name -> written.append(name ? "AND /* holds(t)\n */\n" : "AND true\n"));

        String read = fragments.expand("query.cypher", written + "END");

        assertThat(read).doesNotContain("/*").endsWith("END");
        assertThat(read.lines()).hasSameSizeAs((written + "END").lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            /* hold(t) */ | there is no fragment 'hold'; there are covers(edge, day), past(), onDay(edge), holds(edge)
            /* covers(t) */ | write covers(edge, day) with its arguments instead of 'covers(t)'
            /* covers(t, $asOf, $day) */ | write covers(edge, day) with its arguments instead of 'covers(t, $asOf, $day)'
            /* holds() */ | write holds(edge) with its arguments instead of 'holds()'
            /* covers(t,) */ | '' is no argument of covers(edge, day); take a variable, a property of one or a parameter
            /* holds(t OR true) */ | 't OR true' is no argument of holds(edge); take a variable, a property of one or a parameter
            /* holds('t') */ | ''t'' is no argument of holds(edge); take a variable, a property of one or a parameter
            /* AND holds(t) */ | a fragment stands alone in its comment, as in /* holds(edge) */
            /* holds(t | a fragment stands alone in its comment, as in /* holds(edge) */
            """)
    void aMistakeIsToldWithItsFileAndLine(String mistake, String reason) {
        String written = "// One.\nMATCH (a)-[t]-(b)\nWHERE /* onDay(t) */\n  AND " + mistake + "\nRETURN a";

        assertThatThrownBy(() -> fragments.expand("query.cypher", written))
                .isInstanceOf(InvalidFragment.class)
                .hasMessage("query.cypher:4: " + reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            // later(edge): one.@/* earlier(edge) */ | there is no fragment 'earlier'; there are
            // itself(edge): one.@/* itself(edge) */ | there is no fragment 'itself'; there are
            // empty(edge): one.@ | 'empty' has no text
            """)
    void aDefinitionUsesThoseAboveIt(String definition, String reason) {
        assertThatThrownBy(() -> new CypherFragments("rule.cypher", definition.replace('@', '\n')))
                .isInstanceOf(InvalidFragment.class)
                .hasMessageStartingWith("rule.cypher:1: " + reason);
    }

    @Test
    void aNameIsDefinedOnce() {
        assertThatThrownBy(() -> new CypherFragments("rule.cypher", DEFINITIONS + "\n// past(): again.\n[]\n"))
                .hasMessage("rule.cypher:18: 'past' is defined twice");
    }
}
