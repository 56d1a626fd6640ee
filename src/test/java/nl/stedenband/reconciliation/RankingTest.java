package nl.stedenband.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.reconciliation.ReconciliationQuery.Strictness;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which thing is meant, by example. */
class RankingTest {
    private static final EntityValue.Thing NETHERLANDS =
            new EntityValue.Thing(ThingId.country("NL"), "Netherlands", List.of("Netherlands", "Nederland"));
    private static final EntityValue.Thing GERMANY =
            new EntityValue.Thing(ThingId.country("DE"), "Germany", List.of("Germany", "Duitsland"));

    private static final Entity BERGEN_NH = new Entity(
            ThingId.municipality("gm0373"),
            "Bergen (NH.)",
            List.of("Bergen (NH.)"),
            List.of("Schoorl"),
            Map.of(
                    EntityProperty.COUNTRY, List.of(NETHERLANDS),
                    EntityProperty.CODE, List.of(new EntityValue.Text("gm0373")),
                    EntityProperty.POPULATION, List.of(new EntityValue.Whole(29_932)),
                    EntityProperty.ENDS, List.of(new EntityValue.Text("2030-12-31"))));
    private static final Entity COLOGNE = new Entity(
            ThingId.partnerCity("Q365"),
            "Köln",
            List.of("Köln", "Keulen", "Cologne"),
            List.of(),
            Map.of(
                    EntityProperty.COUNTRY, List.of(GERMANY),
                    EntityProperty.WIKIDATA, List.of(new EntityValue.Text("Q365")),
                    EntityProperty.COORDINATES, List.of(new EntityValue.Position(new Point(50.93, 6.95)))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            country     | Duitsland               | 100
            country     | DE                      | 100
            country     | Netherlands             | 0
            wikidata    | https://www.wikidata.org/entity/Q365 | 100
            wikidata    | Q366                    | 0
            wikidata    | none                    | 50
            coordinates | 50.93, 6.95             | 100
            coordinates | Point(6.95 50.93)       | 100
            coordinates | 40.7,-74.0              | 0
            coordinates | 100,200                 | 50
            geonames    | 1                       | 50
            name        | koln                    | 100
            """)
    void aPropertySpeaksForAThingOrAgainstIt(String property, String given, double value) {
        assertThat(part(COLOGNE, property, given)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            code       | gm0373     | 100
            code       | 0373       | 100
            code       | 373        | 100
            code       | 893        | 0
            population | 29932      | 100
            population | 29.932     | 100
            population | 14966      | 50
            population | many       | 50
            ends       | 2030       | 100
            ends       | 2031       | 0
            """)
    void codesAndNumbersAreComparedInTheWaysThatTheyAreWritten(String property, String given, double value) {
        assertThat(part(BERGEN_NH, property, given)).isEqualTo(value);
    }

    @Test
    void anEntityThatWasMatchedBeforeIsComparedByItsId() {
        ReconciliationQuery reconciliationQuery = new ReconciliationQuery(
                Optional.of("Köln"),
                Set.of(),
                Strictness.ANY,
                Map.of(EntityProperty.COUNTRY, List.of(new SuppliedValue("Allemagne", Optional.of("DE")))),
                10);

        assertThat(Ranking.of(reconciliationQuery, List.of(COLOGNE), RankingTest::alone)
                        .get(0)
                        .isCertain())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Keulen                | true
            COLOGNE               | true
            Cologne, Germany      | true
            Cologne (Duitsland)   | true
            Cologne, Italy        | false
            Collogne              | false
            Q365                  | true
            """)
    void onlyTheVeryNameIsCertain(String name, boolean isCertain) {
        assertThat(certain(name, COLOGNE, RankingTest::alone)).isEqualTo(isCertain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cologne             | false
            Cologne, Germany    | true
            Q365                | true
            """)
    void namesakesInOtherCountriesMatterUntilTheCountryIsNamed(String name, boolean isCertain) {
        assertThat(certain(name, COLOGNE, (place, bare, inItsCountry) -> {
                    assertThat(bare).isEqualTo("Cologne");
                    return !inItsCountry;
                }))
                .isEqualTo(isCertain);
    }

    @Test
    void aVillageOnlyPointsToItsMunicipality() {
        EntityCandidate found = Ranking.of(named("Schoorl"), List.of(BERGEN_NH), RankingTest::alone)
                .get(0);

        assertThat(found.score()).isEqualTo(90);
        assertThat(found.isCertain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ANY    | place              | true
            ANY    | partnerCity        |
            ALL    | place municipality | true
            ALL    | place partnerCity  |
            SHOULD | municipality       | true
            SHOULD | partnerCity        | false
            """)
    void typesShutOutOrOnlyWeigh(Strictness strictness, String types, Boolean isCertain) {
        Set<EntityType> asked = Set.copyOf(List.of(types.split(" ")).stream()
                .map(type -> EntityType.find(type).orElseThrow())
                .toList());
        ReconciliationQuery reconciliationQuery =
                new ReconciliationQuery(Optional.of("Bergen"), asked, strictness, Map.of(), 10);

        assertThat(Ranking.of(reconciliationQuery, List.of(BERGEN_NH), RankingTest::alone))
                .extracting(EntityCandidate::isCertain)
                .isEqualTo(isCertain == null ? List.of() : List.of(isCertain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cologne   |             |              | NAMESAKES_ELSEWHERE
            Cologne   | partnerCity | country=NL   | CONTRADICTED
            Cologne   | country     |              | OTHER_TYPE
            Collogne  |             |              |
            Q365      |             |              |
            """)
    void theVeryNameThatIsNoMatchSaysWhy(String name, String type, String given, String doubt) {
        ReconciliationQuery reconciliationQuery = new ReconciliationQuery(
                Optional.of(name),
                type == null ? Set.of() : Set.of(EntityType.find(type).orElseThrow()),
                Strictness.SHOULD,
                given == null ? Map.of() : Map.of(EntityProperty.COUNTRY, List.of(SuppliedValue.of("NL"))),
                10);

        assertThat(Ranking.of(reconciliationQuery, List.of(COLOGNE), (place, bare, inItsCountry) -> true)
                        .get(0)
                        .doubts())
                .extracting(Enum::name)
                .isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void twoOfANameAreEachOthersDoubt() {
        Entity other =
                new Entity(ThingId.partnerCity("Q1"), "Cologne", List.of("Cologne"), List.of(), COLOGNE.values());

        assertThat(Ranking.of(named("Cologne"), List.of(COLOGNE, other), RankingTest::alone))
                .extracting(EntityCandidate::doubts)
                .containsOnly(Set.of(MatchDoubt.NAMESAKES));
    }

    private static boolean alone(Entity place, String name, boolean inItsCountry) {
        return false;
    }

    private static ReconciliationQuery named(String name) {
        return new ReconciliationQuery(Optional.of(name), Set.of(), Strictness.ANY, Map.of(), 10);
    }

    private static boolean certain(String name, Entity entity, Ranking.WorldPlaces worldPlaces) {
        return Ranking.of(named(name), List.of(entity), worldPlaces).stream().anyMatch(EntityCandidate::isCertain);
    }

    private static double part(Entity entity, String property, String given) {
        ReconciliationQuery reconciliationQuery = new ReconciliationQuery(
                Optional.empty(),
                Set.of(),
                Strictness.ANY,
                Map.of(EntityProperty.find(property).orElseThrow(), List.of(SuppliedValue.of(given))),
                10);
        return Ranking.of(reconciliationQuery, List.of(entity), RankingTest::alone)
                .get(0)
                .parts()
                .get(0)
                .value();
    }
}
