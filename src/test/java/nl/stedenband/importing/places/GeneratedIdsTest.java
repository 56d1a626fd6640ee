package nl.stedenband.importing.places;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ids of places without an item: public, so they are to stay what they are. */
final class GeneratedIdsTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Al Hoceïma          | MA | x-ma-al-hoceima
            Tukums – Kandava    | LV | x-lv-kandava
            Suzhou, Jiangsu     | CN | x-cn-suzhou
            Esch (Haaren)       | NL | x-nl-esch
            """)
    void aPlaceIsCalledAfterItsCountryAndNameOfAPartAfterThePart(String name, String country, String id) {
        assertThat(GeneratedIds.of(ThingId.country(country), name)).isEqualTo(ThingId.partnerCity(id));
    }

    @Test
    void aPlaceThatSharesItsNameIsToldApartByWhereItLiesToATenthOfADegree() {
        assertThat(GeneratedIds.apart(ThingId.country("ZA"), "Dordrecht", new Point(-31.37, 27.05)))
                .isEqualTo(ThingId.partnerCity("x-za-dordrecht-314-271"));
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            koln    | DE | x-de-koln
            munster | DE | x-de-munster-2867543
            munster | FR | x-fr-munster
            """)
    void anEntryOfTheGazetteerGetsItsNumberOnlyWhereTheNameOccursTwiceInTheCountry(
            String folded, String country, String id) {
        assertThat(GAZETTEER.named(PlaceNames.fold(folded), country))
                .extracting(new GeneratedIds(GAZETTEER)::of)
                .contains(ThingId.partnerCity(id));
    }
}
