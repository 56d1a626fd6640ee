package nl.stedenband.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.stedenband.importing.Finding;
import nl.stedenband.registry.Attribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources' words for a tie become, and what is found where they say something else. */
final class TieAttributesTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Stedenband                         | stedenband           |
            zusterstad                         | stedenband           |
            samenwerking op het gebied van     | samenwerkingsverband |
            project (LOGO South)               | project              |
            grensoverschrijdende samenwerking  | cross-border         |
            handelscentrum                     | other                |
                                               | unknown              |
            vriendschap                        | unknown              | 'vriendschap' is no kind of tie that is known; it is read as unknown
            """)
    void theKindIsReadFromHowTheWordForItBegins(String relation, String kind, String finding) {
        Fact fact = fact("relation", relation);

        assertThat(new TieAttributes(fact).attributes(Optional.empty())).containsEntry(Attribute.TIE_KIND, kind);
        assertFound(fact, finding);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            direct                  | direct   |
            aanwezig, niet nader    | indirect |
            indirect (regio)        | indirect |
            geen                    | none     |
            misschien               |          | 'misschien' is neither direct, indirect nor none; it is not used
            """)
    void aTranslocalLinkIsOneOfThreeOrNotUsed(String link, String degree, String finding) {
        Fact fact = fact("translocal_link", link);

        assertThat(new TieAttributes(fact).attributes(Optional.empty()).get(Attribute.TRANSLOCAL))
                .isEqualTo(degree);
        assertFound(fact, finding);
    }

    @Test
    void theVillageIsKeptWithTheTie() {
        assertThat(new TieAttributes(fact("relation", "jumelage")).attributes(Optional.of("Stolwijk")))
                .isEqualTo(Map.of(Attribute.TIE_KIND, "jumelage", Attribute.VILLAGE, "Stolwijk"));
    }

    private static Fact fact(String name, String text) {
        return new Fact("facts.jsonl", 1, text == null ? Map.of() : Map.of(name, text));
    }

    private static void assertFound(Fact fact, String reason) {
        if (reason == null) {
            assertThat(fact.row().findings()).isEmpty();
        } else {
            assertThat(fact.row().findings())
                    .singleElement()
                    .extracting(Finding::reason)
                    .isEqualTo(reason);
        }
    }
}
