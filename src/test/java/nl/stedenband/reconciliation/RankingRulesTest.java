package nl.stedenband.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** What holds for every ranking, whatever is wanted and whatever there is. */
class RankingRulesTest {
    private static final List<String> NAMES =
            List.of("Bergen", "Berge", "Bergen (NH.)", "Hengelo", "Henglo", "Köln", "Keulen", "Bergen op Zoom");
    private static final List<String> COUNTRIES = List.of("NL", "NO", "DE");

    @Provide
    Arbitrary<List<Entity>> entities() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(ThingKind.MUNICIPALITY, ThingKind.PARTNER_CITY),
                        Arbitraries.of(COUNTRIES).optional(),
                        Arbitraries.longs().between(1, 1000).optional())
                .as(RankingRulesTest::unnumbered)
                .list()
                .ofMaxSize(8)
                .map(RankingRulesTest::numbered);
    }

    @Provide
    Arbitrary<ReconciliationQuery> wanted() {
        return Combinators.combine(
                        Arbitraries.of(NAMES).optional(0.9),
                        Arbitraries.of(EntityType.PLACE, EntityType.MUNICIPALITY, EntityType.PARTNER_CITY)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(ReconciliationQuery.Strictness.class),
                        Arbitraries.of(COUNTRIES).optional(),
                        Arbitraries.longs().between(1, 1000).optional(0.3))
                .as(RankingRulesTest::wanted);
    }

    @net.jqwik.api.Property(tries = 1000)
    void scoresLieBetween0And100AndComeHighestFirst(
            @ForAll("wanted") ReconciliationQuery reconciliationQuery, @ForAll("entities") List<Entity> all) {
        List<EntityCandidate> ranked = Ranking.of(reconciliationQuery, all, (place, name, inCountry) -> false);

        assertThat(ranked).hasSizeLessThanOrEqualTo(reconciliationQuery.limit()).allSatisfy(entityCandidate -> {
            assertThat(entityCandidate.score()).isBetween(0.0, 100.0);
            assertThat(entityCandidate.parts())
                    .allSatisfy(part -> assertThat(part.value()).isBetween(0.0, 100.0));
        });
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @net.jqwik.api.Property(tries = 500)
    void theOrderInWhichThingsAreFoundDoesNotMatter(
            @ForAll("wanted") ReconciliationQuery reconciliationQuery,
            @ForAll("entities") List<Entity> all,
            @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(Ranking.of(reconciliationQuery, shuffled, (place, name, inCountry) -> false))
                .isEqualTo(Ranking.of(reconciliationQuery, all, (place, name, inCountry) -> false));
    }

    @net.jqwik.api.Property(tries = 1000)
    void atMostOneIsCertainAndItStandsFirst(
            @ForAll("wanted") ReconciliationQuery reconciliationQuery, @ForAll("entities") List<Entity> all) {
        List<EntityCandidate> ranked = Ranking.of(reconciliationQuery, all, (place, name, inCountry) -> false);

        assertThat(ranked.stream().skip(1)).noneMatch(EntityCandidate::isCertain);
    }

    @net.jqwik.api.Property(tries = 500)
    void whatIsCertainIsSoNoLongerBesideANamesake(
            @ForAll("wanted") ReconciliationQuery reconciliationQuery, @ForAll("entities") List<Entity> all) {
        Ranking.of(reconciliationQuery, all, (place, name, inCountry) -> false).stream()
                .filter(EntityCandidate::isCertain)
                .findFirst()
                .ifPresent(certain -> {
                    Entity found = certain.entity();
                    Entity namesake = new Entity(
                            ThingId.of(
                                    found.id().kind(),
                                    found.id().kind() == ThingKind.MUNICIPALITY ? "gm9999" : "Q9999"),
                            found.name(),
                            found.names(),
                            found.parts(),
                            found.values());
                    List<Entity> more = new ArrayList<>(all);
                    more.add(namesake);

                    assertThat(Ranking.of(reconciliationQuery, more, (place, name, inCountry) -> false))
                            .noneMatch(EntityCandidate::isCertain);
                });
    }

    @net.jqwik.api.Property(tries = 500)
    void aPlaceAbroadIsNeverCertainByItsNameWhereTheWorldHasMoreOfThem(
            @ForAll("wanted") ReconciliationQuery reconciliationQuery, @ForAll("entities") List<Entity> all) {
        assertThat(Ranking.of(reconciliationQuery, all, (place, name, inCountry) -> true))
                .filteredOn(entityCandidate -> entityCandidate.entity().id().kind() == ThingKind.PARTNER_CITY)
                .noneMatch(EntityCandidate::isCertain);
    }

    private static Entity unnumbered(
            String name, ThingKind thingKind, Optional<String> country, Optional<Long> population) {
        Map<EntityProperty, List<EntityValue>> values = new EnumMap<>(EntityProperty.class);
        country.ifPresent(code -> values.put(
                EntityProperty.COUNTRY, List.of(new EntityValue.Thing(ThingId.country(code), code, List.of(code)))));
        population.ifPresent(number -> values.put(EntityProperty.POPULATION, List.of(new EntityValue.Whole(number))));
        String id = thingKind == ThingKind.MUNICIPALITY ? "gm0000" : "Q1";
        return new Entity(ThingId.of(thingKind, id), name, List.of(name), List.of(), values);
    }

    private static List<Entity> numbered(List<Entity> entities) {
        List<Entity> numbered = new ArrayList<>();
        for (Entity entity : entities) {
            int number = numbered.size() + 1;
            boolean isDutch = entity.id().kind() == ThingKind.MUNICIPALITY;
            numbered.add(new Entity(
                    ThingId.of(entity.id().kind(), isDutch ? "gm%04d".formatted(number) : "Q" + number),
                    entity.name(),
                    entity.names(),
                    entity.parts(),
                    entity.values()));
        }
        return numbered;
    }

    private static ReconciliationQuery wanted(
            Optional<String> name,
            Set<EntityType> types,
            ReconciliationQuery.Strictness strictness,
            Optional<String> country,
            Optional<Long> population) {
        Map<EntityProperty, List<SuppliedValue>> given = new EnumMap<>(EntityProperty.class);
        country.ifPresent(code -> given.put(EntityProperty.COUNTRY, List.of(SuppliedValue.of(code))));
        population.ifPresent(
                number -> given.put(EntityProperty.POPULATION, List.of(SuppliedValue.of(Long.toString(number)))));
        return new ReconciliationQuery(name, types, strictness, given, 5);
    }
}
