package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.stedenband.analysis.NetworkMeasures.RankedPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that books and other programs give of small networks. */
class KnownNetworksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOTHING,        0,  0, 0,  0,  0,  0, 0
            SINGLE_PLACE,   1,  0, 1,  1,  0,  0, 0
            TWO_TOWNS,      2,  1, 1,  2,  1,  0, 1
            TRIANGLE,       3,  3, 1,  3,  2,  1, 2
            STAR,           6,  5, 1,  6,  5,  0, 1
            CHAIN,          5,  4, 1,  5,  2,  0, 1
            TREE,           7,  6, 1,  7,  3,  0, 1
            CLIQUE,         6, 15, 1,  6,  5, 20, 5
            SEVERAL_PARTS,  6,  4, 3,  3,  2,  1, 2
            PETERSEN,      10, 15, 1, 10,  3,  0, 3
            KARATE_CLUB,   34, 78, 1, 34, 17, 45, 4
            """)
    void counts(
            KnownNetwork known,
            int nodes,
            int edges,
            int components,
            int largestComponent,
            int maxDegree,
            long triangles,
            int maxCore) {
        NetworkMeasures measures = NetworkMeasures.of(known.network());

        assertThat(List.of(measures.nodes(), measures.edges(), measures.components(), measures.largestComponent()))
                .containsExactly(nodes, edges, components, largestComponent);
        assertThat(List.of(measures.maxDegree(), measures.triangles(), measures.maxCore()))
                .containsExactly(maxDegree, triangles, maxCore);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            NOTHING,       ,             ,                   ,                   ,                     ,
            SINGLE_PLACE,  ,             ,                  0,                   ,                    0,
            TWO_TOWNS,     1,            ,                  0,                   ,                    1,  1
            TRIANGLE,      1,           1,                  1,                   ,                    1,  1
            STAR,          0.3333333333, 0,                 0,                 -1,                    2,  1.6666666667
            CHAIN,         0.4,         0,                  0,      -0.3333333333,                    4,  2
            TREE,          0.2857142857, 0,                 0,      -0.8620689655,                    4,  2.2857142857
            CLIQUE,        1,           1,                  1,                   ,                    1,  1
            SEVERAL_PARTS, 0.2666666667, 1,               0.5,                  1,                    1,  1
            PETERSEN,      0.3333333333, 0,                 0,                   ,                    2,  1.6666666667
            KARATE_CLUB,   0.1390374332, 0.2556818182,   0.5706384782, -0.4756130977,                 5,  2.4081996435
            """)
    void shares(
            KnownNetwork known,
            Double density,
            Double transitivity,
            Double averageClustering,
            Double assortativity,
            Integer diameter,
            Double meanDistance) {
        NetworkMeasures measures = NetworkMeasures.of(known.network());

        same(measures.density(), density);
        same(measures.transitivity(), transitivity);
        same(measures.averageClustering(), averageClustering);
        same(measures.assortativity(), assortativity);
        assertThat(measures.diameter()).isEqualTo(diameter == null ? OptionalInt.empty() : OptionalInt.of(diameter));
        same(measures.meanDistance(), meanDistance);
    }

    private static void same(OptionalDouble measured, Double known) {
        assertThat(measured.isPresent()).isEqualTo(known != null);
        if (known != null) {
            assertThat(measured.getAsDouble()).isCloseTo(known, within(1e-10));
        }
    }

    /** Of the middle of a star all ways of others lead over it; each place of the Petersen graph lies between the three pairs of its neighbours. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            STAR,           0, 10,             1,            1
            STAR,           1,  0,             0.5555555556, 0.4472135955
            CHAIN,          2,  4,             0.6666666667, 1
            CHAIN,          1,  3,             0.5714285714, 0.8660254038
            TREE,           0,  9,             0.6,          1
            TREE,           1,  9,             0.5454545455, 1
            CLIQUE,         3,  0,             1,            1
            PETERSEN,       7,  3,             0.6,          1
            SEVERAL_PARTS,  2,  0,             0.4,          1
            SEVERAL_PARTS,  3,  0,             0.2,          0
            SEVERAL_PARTS,  5,  0,             0,            0
            SINGLE_PLACE,   0,  0,             0,            1
            KARATE_CLUB,    0, 231.0714285714, 0.5689655172, 0.9521323665
            KARATE_CLUB,   33, 160.5515873016, 0.55,         1
            """)
    void centralities(KnownNetwork known, int place, double betweenness, double closeness, double eigenvector) {
        SimpleNetwork network = known.network();
        ConnectedComponents components = ConnectedComponents.of(network);
        ShortestPaths paths = ShortestPaths.of(network, components);

        assertThat(paths.betweenness()[place]).isCloseTo(betweenness, within(1e-9));
        assertThat(paths.closeness()[place]).isCloseTo(closeness, within(1e-9));
        assertThat(EigenvectorCentrality.of(network, components).orElseThrow()[place])
                .isCloseTo(eigenvector, within(1e-8));
    }

    @Test
    void thePlacesThatComeFirstAreNamed() {
        NetworkMeasures.Foremost top =
                NetworkMeasures.of(KnownNetwork.KARATE_CLUB.network()).top();

        assertThat(top.degree())
                .hasSize(NetworkMeasures.FOREMOST)
                .startsWith(new RankedPlace("33", 17), new RankedPlace("00", 16), new RankedPlace("32", 12));
        assertThat(top.betweenness().orElseThrow()).extracting(RankedPlace::id).startsWith("00", "33", "32", "02");
        assertThat(top.eigenvector().orElseThrow()).extracting(RankedPlace::id).startsWith("33", "00", "02", "32");
    }

    @Test
    void degreesAndDistancesAreCounted() {
        NetworkMeasures tree = NetworkMeasures.of(KnownNetwork.TREE.network());

        assertThat(tree.degrees())
                .extracting(DegreeDistribution.DegreeCount::degree, DegreeDistribution.DegreeCount::places)
                .containsExactly(tuple(1, 4L), tuple(2, 1L), tuple(3, 2L));
        assertThat(tree.distances().counts())
                .extracting(DistanceDistribution.DistanceCount::distance, DistanceDistribution.DistanceCount::pairs)
                .containsExactly(tuple(1, 6L), tuple(2, 7L), tuple(3, 4L), tuple(4, 4L));
    }

    @Test
    void theRichClubOfAStarHasNobodyToBeTiedTo() {
        List<DegreeDistribution.RichClub> clubs =
                NetworkMeasures.of(KnownNetwork.STAR.network()).richClub();

        assertThat(clubs).containsExactly(new DegreeDistribution.RichClub(1, 1, 0, OptionalDouble.empty()));
    }

    @Test
    void theRichClubOfTheKarateClubIsTheTiesAmongItsMostConnected() {
        List<DegreeDistribution.RichClub> clubs =
                NetworkMeasures.of(KnownNetwork.KARATE_CLUB.network()).richClub();

        assertThat(clubs).contains(new DegreeDistribution.RichClub(9, 4, 3, OptionalDouble.of(0.5)));
        assertThat(clubs.get(0)).isEqualTo(new DegreeDistribution.RichClub(1, 33, 77, OptionalDouble.of(77 / 528.0)));
    }

    /** The best that there is, which many seeds miss by little; without ties there is nothing to share out. */
    @Test
    void theKarateClubFallsIntoFourCommunities() {
        LeidenCommunities communities = LeidenCommunities.of(KnownNetwork.KARATE_CLUB.network());

        assertThat(communities.count()).isEqualTo(4);
        assertThat(communities.modularity().orElseThrow()).isCloseTo(0.4197896121, within(1e-9));
        assertThat(communities.stability().seeds()).isEqualTo(LeidenCommunities.SEEDS);
        assertThat(communities.stability().agreement().orElseThrow()).isBetween(0.8, 1.0);
        assertThat(communities.stability().lowestModularity().orElseThrow()).isBetween(0.41, 0.4197896122);
    }

    @ParameterizedTest
    @CsvSource({"NOTHING, 0", "SINGLE_PLACE, 1", "SEVERAL_PARTS, 3", "CLIQUE, 1"})
    void placesWithoutTiesAreCommunitiesOfTheirOwn(KnownNetwork known, int count) {
        assertThat(LeidenCommunities.of(known.network()).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @EnumSource
    void equalNetworksHaveEqualFigures(KnownNetwork known) {
        SimpleNetwork network = known.network();
        ConnectedComponents components = ConnectedComponents.of(network);

        assertThat(ShortestPaths.of(network, components).betweenness())
                .isEqualTo(ShortestPaths.of(network, components).betweenness());
        assertThat(LeidenCommunities.of(network).modularity())
                .isEqualTo(LeidenCommunities.of(network).modularity());
        assertThat(Arrays.stream(CoreNumbers.of(network)).max().orElse(0))
                .isEqualTo(NetworkMeasures.of(network).maxCore());
    }

    /** From a sample that has all places in it, it is the same. */
    @ParameterizedTest
    @EnumSource
    void whatIsTooLargeForAllWaysHasASampleOfThem(KnownNetwork known) {
        NetworkMeasures sampled = NetworkMeasures.of(known.network(), -1);
        NetworkMeasures exact = NetworkMeasures.of(known.network());

        assertThat(sampled.distances().isExact()).isFalse();
        assertThat(sampled.distances().sources()).isEqualTo(exact.largestComponent());
        assertThat(sampled.diameter()).isEqualTo(exact.diameter());
        assertThat(sampled.meanDistance()).isEqualTo(exact.meanDistance());
        assertThat(sampled.top().betweenness()).isEmpty();
        assertThat(sampled.top().closeness()).isEmpty();
        assertThat(sampled.top().eigenvector()).isEqualTo(exact.top().eigenvector());
    }
}
