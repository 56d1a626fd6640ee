package nl.stedenband.editing.ownlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by what people write for them. */
class CountryNameLookupTest {
    private final OwnLists.CountryNameLookup names = new OwnLists.CountryNameLookup(List.of(
            new KnownNameQueries.Country("TR", List.of("Türkiye", "日本"), List.of("Turkey"), List.of()),
            new KnownNameQueries.Country("CD", List.of("Congo-Kinshasa", "Congo"), List.of(), List.of()),
            new KnownNameQueries.Country("CG", List.of("Congo"), List.of(), List.of())));

    @ParameterizedTest
    @ValueSource(strings = {"TR", "tr", "Türkiye", "TURKIYE", "turkey"})
    void aCountryIsFoundByItsCodeAndAllItsNames(String written) {
        assertThat(names.find(written)).contains(ThingId.country("TR"));
    }

    @Test
    void ofTwoWithOneNameTheFirstHasIt() {
        assertThat(names.find("congo")).contains(ThingId.country("CD"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"??", "Gold Coast", ""})
    void whatIsNoNameFindsNone(String written) {
        assertThat(names.find(written)).isEmpty();
    }
}
