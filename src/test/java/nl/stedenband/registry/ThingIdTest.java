package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ThingIdTest {

    @ParameterizedTest(name = "{0} {1} is an id: {2}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            MUNICIPALITY,  gm0363,        true
            MUNICIPALITY,  GM0363,        false
            MUNICIPALITY,  gm363,         false
            PARTNER_CITY,  Q268,          true
            PARTNER_CITY,  Q0268,         false
            PARTNER_CITY,  x-gh-accra,    true
            PARTNER_CITY,  x-anhh-curacao, true
            PARTNER_CITY,  x-gh-Accra,    false
            PARTNER_CITY,  accra,         false
            COUNTRY,       GH,            true
            COUNTRY,       ANHH,          true
            COUNTRY,       Ghana,         false
            COUNTRY_GROUP, AN+AW,         true
            COUNTRY_GROUP, AN,            false
            PROVINCE,      pv24,          true
            NETWORK,       eurocities,    true
            NETWORK,       a--b,          false
            NETWORK,       ` `,           false
            STATISTIC,     a/b,           false
            PARTNERSHIP,   p-0123456789abcdef, true
            """)
    void anIdHasTheFormOfItsKind(ThingKind thingKind, String id, boolean right) {
        if (right) {
            assertThat(ThingId.of(thingKind, id).key()).isEqualTo(thingKind.word() + '/' + id);
        } else {
            assertThatThrownBy(() -> ThingId.of(thingKind, id))
                    .hasMessageContaining("is not the id of a " + thingKind.inWords());
        }
    }

    @Test
    void aKeyIsReadBack() {
        ThingId curacao = ThingId.partnerCity("x-cw-willemstad");

        assertThat(ThingId.ofKey(curacao.key())).isEqualTo(curacao);
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsWord(ThingKind thingKind) {
        assertThat(ThingKind.ofWord(thingKind.word())).isEqualTo(thingKind);
        assertThat(thingKind.isPlace())
                .isEqualTo(EnumSet.of(ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY)
                        .contains(thingKind));
    }

    @Test
    void noTwoKindsShareALabel() {
        Set<String> labels = new HashSet<>();

        assertThat(ThingKind.values()).allSatisfy(thingKind -> assertThat(labels.add(thingKind.label()))
                .isTrue());
    }

    @Test
    void aKindIsNamedAsPeopleDo() {
        assertThat(ThingKind.PARTNER_CITY.inWords()).isEqualTo("partner city");
        assertThat(ThingKind.MUNICIPALITY.inWords()).isEqualTo("municipality");
    }
}
