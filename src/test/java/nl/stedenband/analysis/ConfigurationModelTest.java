package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random networks of equal degrees, and what betweenness comes to in them. */
final class ConfigurationModelTest {

    @Test
    void eachPlaceHasAsManyTiesAsItHad() {
        SimpleNetwork network = ring(60, 1, 2, 7);

        SimpleNetwork random = ConfigurationModel.draw(network, 1);

        assertThat(IntStream.range(0, 60).map(random::degree)).allMatch(degree -> degree == 6);
        assertThat(ties(random)).hasSize(180).isNotEqualTo(ties(network));
    }

    @Test
    void theSameSeedDrawsTheSame() {
        SimpleNetwork network = ring(30, 1, 4);

        assertThat(ties(ConfigurationModel.draw(network, 5))).isEqualTo(ties(ConfigurationModel.draw(network, 5)));
        assertThat(ties(ConfigurationModel.draw(network, 5))).isNotEqualTo(ties(ConfigurationModel.draw(network, 6)));
    }

    @Test
    void allNetworksOfTheDegreesAreEquallyLikely() {
        Map<Set<String>, Integer> drawn =
                new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));

        IntStream.range(0, 3000)
                .forEach(seed -> drawn.merge(ties(ConfigurationModel.draw(ring(4, 1), seed)), 1, Integer::sum));

        assertThat(drawn.values()).hasSize(3).allSatisfy(count -> assertThat(count)
                .isBetween(880, 1120));
    }

    @Test
    void aStarIsTheOnlyNetworkOfItsDegrees() {
        NetworkBuilder star = new NetworkBuilder();
        IntStream.range(1, 9).forEach(ray -> star.addTie("middle", "ray" + ray));

        PeerMeasures middle = PeerMeasures.of(star.build().network()).get(0);

        assertThat(middle.degree()).isEqualTo(8);
        assertThat(middle.betweenness()).contains(new PeerMeasures.Between(28, 28, 28, 28, 50));
    }

    @Test
    void aBridgeLiesBetweenMoreThanItsTiesMakeItDo() {
        NetworkBuilder twoCrowds = new NetworkBuilder();
        for (String crowd : new String[] {"a", "b"}) {
            IntStream.range(0, 10)
                    .forEach(i -> IntStream.range(0, i).forEach(j -> twoCrowds.addTie(crowd + i, crowd + j)));
        }
        twoCrowds.addTie("a0", "bridge");
        twoCrowds.addTie("bridge", "b0");

        PeerMeasures bridge = PeerMeasures.of(twoCrowds.build().network()).stream()
                .filter(place -> place.id().equals("bridge"))
                .findFirst()
                .orElseThrow();

        PeerMeasures.Between between = bridge.betweenness().orElseThrow();
        assertThat(between.value()).isEqualTo(100);
        assertThat(between.high()).isLessThan(50);
        assertThat(between.low()).isLessThanOrEqualTo(between.mean());
        assertThat(between.percentile()).isEqualTo(100);
    }

    @Test
    void aNetworkThatIsTooLargeHasDegreesOnly() {
        assertThat(PeerMeasures.of(ring(20, 1), 19))
                .allMatch(place -> place.degree() == 2 && place.betweenness().isEmpty());
    }

    @Test
    void noPlaceAtAllIsNoTrouble() {
        assertThat(PeerMeasures.of(new NetworkBuilder().build().network())).isEmpty();
    }

    @Test
    void aSampleOfAllPlacesIsExactAndOneOfHalfIsNear() {
        SimpleNetwork network = ConfigurationModel.draw(ring(300, 1, 5), 3);
        double[] exact =
                ShortestPaths.of(network, ConnectedComponents.of(network)).betweenness();

        assertThat(EstimatedBetweenness.of(network, 300, 1)).containsExactly(exact, within(1e-6));
        double sum = IntStream.range(0, 300).mapToDouble(i -> exact[i]).sum();
        double[] estimated = EstimatedBetweenness.of(network, 150, 1);
        assertThat(IntStream.range(0, 300).mapToDouble(i -> estimated[i]).sum()).isCloseTo(sum, within(sum / 20));
    }

    @Test
    void percentilesCountHalfOfThoseThatAreEqual() {
        PercentileRank rank = PercentileRank.among(new double[] {4, 1, 2, 2});

        assertThat(rank.of(0)).isZero();
        assertThat(rank.of(2)).isEqualTo(50);
        assertThat(rank.of(4)).isEqualTo(87.5);
        assertThat(rank.of(9)).isEqualTo(100);
        assertThat(rank.quantile(0.5)).isEqualTo(2);
        assertThat(rank.quantile(1)).isEqualTo(4);
    }

    /** Each place is tied to those so many steps on. */
    private static SimpleNetwork ring(int places, int... steps) {
        NetworkBuilder ring = new NetworkBuilder();
        for (int place = 0; place < places; place++) {
            for (int step : steps) {
                ring.addTie("p" + place, "p" + (place + step) % places);
            }
        }
        return ring.build().network();
    }

    private static Set<String> ties(SimpleNetwork network) {
        Set<String> ties = new TreeSet<>();
        for (int place = 0; place < network.size(); place++) {
            for (int i = network.start(place); i < network.end(place); i++) {
                if (place < network.neighbour(i)) {
                    ties.add(network.id(place) + '-' + network.id(network.neighbour(i)));
                }
            }
        }
        return ties;
    }
}
