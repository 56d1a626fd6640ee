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
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;

/** What holds for every ranking, whatever is wanted and whatever there is. */
class RankingRulesTest {
    private static final List<String> NAMES =
            List.of("Bergen", "Berge", "Bergen (NH.)", "Hengelo", "Henglo", "Köln", "Keulen", "Bergen op Zoom");
    private static final List<String> COUNTRIES = List.of("NL", "NO", "DE");

    @Provide
    Arbitrary<List<Entity>> entities() {
        return Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(Kind.MUNICIPALITY, Kind.PARTNER_CITY),
                        Arbitraries.of(COUNTRIES).optional(),
                        Arbitraries.longs().between(1, 1000).optional())
                .as(RankingRulesTest::unnumbered)
                .list()
                .ofMaxSize(8)
                .map(RankingRulesTest::numbered);
    }

    @Provide
    Arbitrary<Wanted> wanted() {
        return Combinators.combine(
                        Arbitraries.of(NAMES).optional(0.9),
                        Arbitraries.of(EntityType.PLACE, EntityType.MUNICIPALITY, EntityType.PARTNER_CITY)
                                .set()
                                .ofMaxSize(2),
                        Arbitraries.of(Wanted.Strictness.class),
                        Arbitraries.of(COUNTRIES).optional(),
                        Arbitraries.longs().between(1, 1000).optional(0.3))
                .as(RankingRulesTest::wanted);
    }

    @net.jqwik.api.Property(tries = 1000)
    void scoresLieBetween0And100AndComeHighestFirst(
            @ForAll("wanted") Wanted wanted, @ForAll("entities") List<Entity> all) {
        List<Candidate> ranked = Ranking.of(wanted, all, (place, name, inCountry) -> false);

        assertThat(ranked).hasSizeLessThanOrEqualTo(wanted.limit()).allSatisfy(candidate -> {
            assertThat(candidate.score()).isBetween(0.0, 100.0);
            assertThat(candidate.parts())
                    .allSatisfy(part -> assertThat(part.value()).isBetween(0.0, 100.0));
        });
        assertThat(ranked).isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    }

    @net.jqwik.api.Property(tries = 500)
    void theOrderInWhichThingsAreFoundDoesNotMatter(
            @ForAll("wanted") Wanted wanted, @ForAll("entities") List<Entity> all, @ForAll Random random) {
        List<Entity> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);

        assertThat(Ranking.of(wanted, shuffled, (place, name, inCountry) -> false))
                .isEqualTo(Ranking.of(wanted, all, (place, name, inCountry) -> false));
    }

    @net.jqwik.api.Property(tries = 1000)
    void atMostOneIsCertainAndItStandsFirst(@ForAll("wanted") Wanted wanted, @ForAll("entities") List<Entity> all) {
        List<Candidate> ranked = Ranking.of(wanted, all, (place, name, inCountry) -> false);

        assertThat(ranked.stream().skip(1)).noneMatch(Candidate::isCertain);
    }

    @net.jqwik.api.Property(tries = 500)
    void whatIsCertainIsSoNoLongerBesideANamesake(
            @ForAll("wanted") Wanted wanted, @ForAll("entities") List<Entity> all) {
        Ranking.of(wanted, all, (place, name, inCountry) -> false).stream()
                .filter(Candidate::isCertain)
                .findFirst()
                .ifPresent(certain -> {
                    Entity found = certain.entity();
                    Entity namesake = new Entity(
                            ThingId.of(found.id().kind(), found.id().kind() == Kind.MUNICIPALITY ? "gm9999" : "Q9999"),
                            found.name(),
                            found.names(),
                            found.parts(),
                            found.values());
                    List<Entity> more = new ArrayList<>(all);
                    more.add(namesake);

                    assertThat(Ranking.of(wanted, more, (place, name, inCountry) -> false))
                            .noneMatch(Candidate::isCertain);
                });
    }

    @net.jqwik.api.Property(tries = 500)
    void aPlaceAbroadIsNeverCertainByItsNameWhereTheWorldHasMoreOfThem(
            @ForAll("wanted") Wanted wanted, @ForAll("entities") List<Entity> all) {
        assertThat(Ranking.of(wanted, all, (place, name, inCountry) -> true))
                .filteredOn(candidate -> candidate.entity().id().kind() == Kind.PARTNER_CITY)
                .noneMatch(Candidate::isCertain);
    }

    private static Entity unnumbered(String name, Kind kind, Optional<String> country, Optional<Long> population) {
        Map<Property, List<Value>> values = new EnumMap<>(Property.class);
        country.ifPresent(code ->
                values.put(Property.COUNTRY, List.of(new Value.Thing(ThingId.country(code), code, List.of(code)))));
        population.ifPresent(number -> values.put(Property.POPULATION, List.of(new Value.Whole(number))));
        String id = kind == Kind.MUNICIPALITY ? "gm0000" : "Q1";
        return new Entity(ThingId.of(kind, id), name, List.of(name), List.of(), values);
    }

    private static List<Entity> numbered(List<Entity> entities) {
        List<Entity> numbered = new ArrayList<>();
        for (Entity entity : entities) {
            int number = numbered.size() + 1;
            boolean isDutch = entity.id().kind() == Kind.MUNICIPALITY;
            numbered.add(new Entity(
                    ThingId.of(entity.id().kind(), isDutch ? "gm%04d".formatted(number) : "Q" + number),
                    entity.name(),
                    entity.names(),
                    entity.parts(),
                    entity.values()));
        }
        return numbered;
    }

    private static Wanted wanted(
            Optional<String> name,
            Set<EntityType> types,
            Wanted.Strictness strictness,
            Optional<String> country,
            Optional<Long> population) {
        Map<Property, List<Given>> given = new EnumMap<>(Property.class);
        country.ifPresent(code -> given.put(Property.COUNTRY, List.of(Given.of(code))));
        population.ifPresent(number -> given.put(Property.POPULATION, List.of(Given.of(Long.toString(number)))));
        return new Wanted(name, types, strictness, given, 5);
    }
}
