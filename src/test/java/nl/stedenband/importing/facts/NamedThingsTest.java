package nl.stedenband.importing.facts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names by which the sources know things, and what is printed behind them. */
final class NamedThingsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zonne-energie (kans)                      | zonne-energie                            | zonne-energie      | kans
            milieu                                    | milieu                                   | milieu             | ''
            meerwaarde (hier) voor Alkmaar            | meerwaarde-hier-voor-alkmaar             | meerwaarde (hier) voor Alkmaar | ''
            haven (nieuw) (kans)                      | haven-nieuw                              | haven (nieuw)      | kans
            """)
    void bracketsAtTheEndQualifyAName(String printed, String id, String name, String qualifier) {
        assertRead(NamedThings.named(ParticipantRole.THEME, ThingKind.THEME, printed), id, name, qualifier);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            klassiek model                     | klassiek    | klassiek    | ''
            klassiek (tussen gemeenten zelf)   | klassiek    | klassiek    | tussen gemeenten zelf
            klassiek (tussen (kleine) gemeenten| klassiek    | klassiek    | tussen (kleine) gemeenten
            multi-level model                  | multi-level | multi-level | ''
            hybride-netwerkmodel               | hybride     | hybride     | ''
            """)
    void aModelIsNamedInThreeWays(String printed, String id, String name, String qualifier) {
        assertRead(NamedThings.networkModel(ParticipantRole.NETWORK_MODEL, printed), id, name, qualifier);
    }

    private static void assertRead(Participant read, String id, String name, String qualifier) {
        assertThat(read.thing().value()).isEqualTo(id);
        assertThat(read.as()).isEqualTo(name);
        assertThat(read.qualifier()).isEqualTo(qualifier);
    }
}
