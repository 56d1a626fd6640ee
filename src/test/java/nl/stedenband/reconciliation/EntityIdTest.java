package nl.stedenband.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.registry.ThingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of entities are those of their things, where these tell of what kind they are. */
class EntityIdTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            municipality/gm0363,   gm0363
            partnerCity/Q365,      Q365
            partnerCity/x-gh-tema, x-gh-tema
            country/GH,            GH
            country/ANHH,          ANHH
            province/pv27,         pv27
            network/eurocities,    network/eurocities
            organisation/vng,      organisation/vng
            programme/matra,       programme/matra
            """)
    void anIdLeadsBackToItsThing(String key, String id) {
        ThingId thing = ThingId.ofKey(key);

        assertThat(EntityId.of(thing)).isEqualTo(id);
        assertThat(EntityId.parse(id)).contains(thing);
        assertThat(EntityId.parse(key)).contains(thing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "gm363", "eurocities", "theme/water", "network/", "network/Not A Slug", "x/y/z"})
    void anythingElseIsNone(String id) {
        assertThat(EntityId.parse(id)).isEmpty();
    }
}
