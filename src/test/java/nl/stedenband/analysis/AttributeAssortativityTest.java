package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whether places are tied to places like them. */
class AttributeAssortativityTest {
    private static final double NEAR = 1e-9;

    /** Whom Zachary saw go with Mr. Hi when the club broke up; the others went with the officer. */
    private static final Set<Integer> WITH_MR_HI = Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);

    /** The figures are NetworkX's. */
    @Test
    void theKarateClubIsTiedWithinItsHalvesAndToNumbersNearBy() {
        SimpleNetwork network = KnownNetwork.KARATE_CLUB.network();

        AttributeAssortativity halves = AttributeAssortativity.ofKinds(
                network,
                IntStream.range(0, 34)
                        .mapToObj(place -> Optional.of(WITH_MR_HI.contains(place) ? "Hi" : "officer"))
                        .toList());
        AttributeAssortativity squares = AttributeAssortativity.ofNumbers(
                network,
                IntStream.range(0, 34).mapToDouble(place -> place * place).toArray());

        assertThat(halves.coefficient().orElseThrow()).isCloseTo(0.717530864197531, within(NEAR));
        assertThat(squares.coefficient().orElseThrow()).isCloseTo(0.3859793871697773, within(NEAR));
        assertThat(List.of(halves.ties(), squares.ties())).containsOnly(78);
    }

    @Test
    void theMiddleOfAStarIsTiedToOthersAlone() {
        SimpleNetwork star = KnownNetwork.STAR.network();

        assertThat(AttributeAssortativity.ofKinds(star, kinds("a b b b b b")).coefficient())
                .hasValue(-1);
        assertThat(AttributeAssortativity.ofNumbers(star, new double[] {9, 1, 1, 1, 1, 1})
                        .coefficient())
                .hasValue(-1);
    }

    @Test
    void tiesCountOfBothOfWhoseEndsItIsKnown() {
        SimpleNetwork parts = KnownNetwork.SEVERAL_PARTS.network();

        assertThat(AttributeAssortativity.ofKinds(parts, kinds("a a - b b c")))
                .isEqualTo(new AttributeAssortativity(OptionalDouble.of(1), 2));
        assertThat(AttributeAssortativity.ofNumbers(parts, new double[] {1, 1, Double.NaN, 2, 2, 5}))
                .isEqualTo(new AttributeAssortativity(OptionalDouble.of(1), 2));
    }

    @Test
    void whereAllAreTheSameItIsNotDefined() {
        AttributeAssortativity nothing = new AttributeAssortativity(OptionalDouble.empty(), 3);

        assertThat(AttributeAssortativity.ofKinds(KnownNetwork.TRIANGLE.network(), kinds("a a a")))
                .isEqualTo(nothing);
        assertThat(AttributeAssortativity.ofNumbers(KnownNetwork.TRIANGLE.network(), new double[] {4, 4, 4}))
                .isEqualTo(nothing);
        assertThat(AttributeAssortativity.ofKinds(KnownNetwork.NOTHING.network(), List.of())
                        .coefficient())
                .isEmpty();
    }

    /** The number of ties is a number as any other. */
    @Property(tries = 300)
    void byTheNumberOfTiesItIsTheOneByDegree(@ForAll("networks") SimpleNetwork network) {
        double[] degrees =
                IntStream.range(0, network.size()).mapToDouble(network::degree).toArray();
        OptionalDouble expected = DegreeDistribution.of(network).assortativity();

        AttributeAssortativity measured = AttributeAssortativity.ofNumbers(network, degrees);

        assertThat(measured.ties()).isEqualTo(network.ties());
        expected.ifPresent(
                known -> assertThat(measured.coefficient().orElseThrow()).isCloseTo(known, within(NEAR)));
    }

    @Provide
    Arbitrary<SimpleNetwork> networks() {
        Arbitrary<Integer> place = Arbitraries.integers().between(0, 20);
        return Combinators.combine(place, place)
                .as(List::of)
                .list()
                .ofMaxSize(60)
                .map(ties -> {
                    NetworkBuilder builder = new NetworkBuilder();
                    ties.forEach(tie ->
                            builder.addTie(tie.get(0).toString(), tie.get(1).toString()));
                    return builder.build().network();
                });
    }

    private static List<Optional<String>> kinds(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> Optional.of(word).filter(known -> !known.equals("-")))
                .toList();
    }
}
