package nl.stedenband.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Municipalities a, b, c … that end on day 10, 20, 30 …, each of which may go over into any other on any day. */
final class LineageTest {
    private static final int MUNICIPALITIES = 6;

    @Provide
    Arbitrary<Lineage> lineages() {
        Arbitrary<ThingId> any =
                Arbitraries.integers().between(1, MUNICIPALITIES).map(LineageTest::municipality);
        Arbitrary<Lineage.Succession> successions = Combinators.combine(
                        any, any, Arbitraries.longs().between(0, 70))
                .as(Lineage.Succession::new);
        Arbitrary<Map<ThingId, DayRange>> lifetimes =
                Arbitraries.longs().between(0, 70).list().ofSize(MUNICIPALITIES).map(LineageTest::endingOn);
        return Combinators.combine(lifetimes, successions.list().ofMaxSize(10)).as(Lineage::new);
    }

    @Property
    void theHeirsOfAnHeirAreHeirs(@ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = 1, max = 6) int number) {
        for (Lineage.Heir heir : lineage.heirs(municipality(number))) {
            assertThat(lineage.heirs(municipality(number)))
                    .extracting(Lineage.Heir::municipality)
                    .containsAll(lineage.heirs(heir.municipality()).stream()
                            .map(Lineage.Heir::municipality)
                            .filter(next -> !next.equals(municipality(number)))
                            .toList());
        }
    }

    @Property
    void tiesGoOverToHeirsAlone(@ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = 1, max = 6) int number) {
        assertThat(lineage.heirs(municipality(number))).containsAll(lineage.inheritors(municipality(number)));
    }

    @Example
    void theTiesOfADividedMunicipalityGoOverToNobody() {
        Lineage lineage = new Lineage(
                endingOn(List.of(10L, 20L, 70L, 70L, 70L, 70L)),
                List.of(
                        new Lineage.Succession(municipality(1), municipality(2), 11),
                        new Lineage.Succession(municipality(2), municipality(3), 21),
                        new Lineage.Succession(municipality(2), municipality(4), 21)));

        assertThat(lineage.inheritors(municipality(1)))
                .extracting(Lineage.Heir::municipality)
                .containsExactly(municipality(2));
        assertThat(lineage.inheritors(municipality(2))).isEmpty();
        assertThat(lineage.heirs(municipality(1))).hasSize(3);
    }

    @Property
    void anHeirIsThereOnlyAfterTheEndAndWithinItsOwnLifetime(
            @ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = 1, max = 6) int number) {
        ThingId dissolved = municipality(number);

        assertThat(lineage.heirs(dissolved)).allSatisfy(heir -> {
            assertThat(heir.municipality()).isNotEqualTo(dissolved);
            assertThat(heir.days().min())
                    .isGreaterThan(lineage.lifetime(dissolved).min());
            assertThat(heir.days().max())
                    .isEqualTo(lineage.lifetime(heir.municipality()).max());
        });
        assertThat(lineage.heirs(dissolved))
                .extracting(Lineage.Heir::municipality)
                .doesNotHaveDuplicates();
    }

    @Property
    void allThatAreRelatedHaveTheSameKin(
            @ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = 1, max = 6) int number) {
        List<ThingId> relatives = lineage.relatives(municipality(number));

        assertThat(relatives)
                .contains(municipality(number))
                .containsAll(lineage.heirs(municipality(number)).stream()
                        .map(Lineage.Heir::municipality)
                        .toList());
        assertThat(relatives)
                .allSatisfy(relative -> assertThat(lineage.relatives(relative)).isEqualTo(relatives));
    }

    @Property
    void aMunicipalityThatWasThereThenHasNoHeirs(
            @ForAll("lineages") Lineage lineage, @ForAll @IntRange(min = 1, max = 6) int number) {
        long day = lineage.lifetime(municipality(number)).max();

        assertThat(lineage.heirsOn(municipality(number), day)).isEmpty();
    }

    @Example
    void whatMergedIntoOneThatMergedIntoAnotherMergedIntoThatToo() {
        Lineage lineage = new Lineage(
                Map.of(municipality(1), new DayRange(0, 9), municipality(2), new DayRange(0, 19)),
                List.of(
                        new Lineage.Succession(municipality(1), municipality(2), 10),
                        new Lineage.Succession(municipality(2), municipality(3), 20)));

        assertThat(lineage.heirsOn(municipality(1), 15)).containsExactly(municipality(2));
        assertThat(lineage.heirsOn(municipality(1), 25)).containsExactly(municipality(3));
        assertThat(lineage.mergedInto(municipality(3), 5)).containsExactly(municipality(1), municipality(2));
        assertThat(lineage.mergedInto(municipality(3), 20)).isEmpty();
    }

    private static ThingId municipality(int number) {
        return ThingId.municipality("gm000" + number);
    }

    private static Map<ThingId, DayRange> endingOn(List<Long> days) {
        Map<ThingId, DayRange> lifetimes = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            lifetimes.put(municipality(i + 1), new DayRange(DayRange.BEGINNING, days.get(i)));
        }
        return lifetimes;
    }
}
