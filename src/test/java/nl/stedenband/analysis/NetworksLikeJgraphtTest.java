package nl.stedenband.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jgrapht.Graph;
import org.jgrapht.GraphMetrics;
import org.jgrapht.Graphs;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.shortestpath.FloydWarshallShortestPaths;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Measures of random networks are those that JGraphT gives, or what their definition says where it has none. */
class NetworksLikeJgraphtTest {
    private static final double NEAR = 1e-9;

    /** The same network twice. */
    record Both(SimpleNetwork ours, Graph<Integer, DefaultEdge> theirs, ConnectedComponents components) {
        static Both of(int places, List<List<Integer>> ties) {
            NetworkBuilder builder = new NetworkBuilder();
            Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            for (int place = 0; place < places; place++) {
                builder.addPlace("%03d".formatted(place));
                graph.addVertex(place);
            }
            for (List<Integer> tie : ties) {
                builder.addTie("%03d".formatted(tie.get(0)), "%03d".formatted(tie.get(1)));
                if (!tie.get(0).equals(tie.get(1))) {
                    graph.addEdge(tie.get(0), tie.get(1));
                }
            }
            SimpleNetwork network = builder.build().network();
            return new Both(network, graph, ConnectedComponents.of(network));
        }

        /** Their largest component, of several as large the one with the first place. */
        Graph<Integer, DefaultEdge> largest() {
            List<Set<Integer>> sets = new ArrayList<>(new ConnectivityInspector<>(theirs).connectedSets());
            sets.sort((one, other) -> other.size() != one.size()
                    ? other.size() - one.size()
                    : one.stream().min(Integer::compare).orElseThrow()
                            - other.stream().min(Integer::compare).orElseThrow());
            return new AsSubgraph<>(theirs, sets.get(0));
        }

        /** Of how many ties a place has. */
        double degree(int place) {
            return theirs.degreeOf(place);
        }
    }

    /** From scattered to dense, often with leaves and single places; loops and double ties are told, too. */
    @Provide
    Arbitrary<Both> networks() {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 40);
        return sizes.flatMap(size -> {
            Arbitrary<Integer> place = Arbitraries.integers().between(0, size - 1);
            Arbitrary<List<Integer>> tie = Combinators.combine(place, place).as(List::of);
            return tie.list().ofMaxSize(4 * size).map(ties -> Both.of(size, ties));
        });
    }

    @Property(tries = 300)
    void partsAndTriangles(@ForAll("networks") Both both) {
        ClusteringCoefficient<Integer, DefaultEdge> clustering = new ClusteringCoefficient<>(both.theirs());
        TriangleCount triangles = TriangleCount.of(both.ours());

        assertThat(both.ours().ties()).isEqualTo(both.theirs().edgeSet().size());
        assertThat(both.components().count())
                .isEqualTo(new ConnectivityInspector<>(both.theirs())
                        .connectedSets()
                        .size());
        assertThat(both.components().largestSize())
                .isEqualTo(both.largest().vertexSet().size());
        assertThat(triangles.total()).isEqualTo(GraphMetrics.getNumberOfTriangles(both.theirs()));
        triangles.transitivity().ifPresent(share -> assertThat(share)
                .isCloseTo(clustering.getGlobalClusteringCoefficient(), within(NEAR)));
        assertThat(triangles.averageClustering().orElseThrow())
                .isCloseTo(clustering.getAverageClusteringCoefficient(), within(NEAR));
    }

    @Property(tries = 300)
    void cores(@ForAll("networks") Both both) {
        Coreness<Integer, DefaultEdge> coreness = new Coreness<>(both.theirs());
        int[] cores = CoreNumbers.of(both.ours());

        assertThat(coreness.getScores())
                .allSatisfy((place, core) -> assertThat(cores[place]).isEqualTo(core));
    }

    @Property(tries = 300)
    void betweenness(@ForAll("networks") Both both) {
        double[] betweenness = ShortestPaths.of(both.ours(), both.components()).betweenness();

        assertThat(new BetweennessCentrality<>(both.theirs()).getScores())
                .allSatisfy((place, score) -> assertThat(betweenness[place]).isCloseTo(score, within(NEAR)));
    }

    @Property(tries = 300)
    void closeness(@ForAll("networks") Both both) {
        double[] closeness = ShortestPaths.of(both.ours(), both.components()).closeness();

        for (Set<Integer> component : new ConnectivityInspector<>(both.theirs()).connectedSets()) {
            double share = (component.size() - 1.0) / (both.ours().size() - 1);
            Graph<Integer, DefaultEdge> part = new AsSubgraph<>(both.theirs(), component);
            if (component.size() > 1) {
                assertThat(new ClosenessCentrality<>(part).getScores())
                        .allSatisfy(
                                (place, score) -> assertThat(closeness[place]).isCloseTo(score * share, within(NEAR)));
            } else {
                assertThat(closeness[component.iterator().next()]).isZero();
            }
        }
    }

    @Property(tries = 300)
    void distancesInTheLargestPart(@ForAll("networks") Both both) {
        DistanceDistribution distances =
                ShortestPaths.of(both.ours(), both.components()).distances();
        Graph<Integer, DefaultEdge> largest = both.largest();
        FloydWarshallShortestPaths<Integer, DefaultEdge> ways = new FloydWarshallShortestPaths<>(largest);
        List<Integer> between = new ArrayList<>();
        for (int one : largest.vertexSet()) {
            for (int other : largest.vertexSet()) {
                if (one < other) {
                    between.add((int) ways.getPathWeight(one, other));
                }
            }
        }

        assertThat(distances.counts().stream()
                        .collect(Collectors.toMap(
                                DistanceDistribution.DistanceCount::distance,
                                DistanceDistribution.DistanceCount::pairs)))
                .isEqualTo(between.stream().collect(Collectors.groupingBy(way -> way, Collectors.counting())));
        assertThat(distances.diameter().orElseThrow())
                .isEqualTo(between.stream().mapToInt(way -> way).max().orElse(0));
        if (!between.isEmpty()) {
            assertThat(distances.mean().orElseThrow())
                    .isCloseTo(between.stream().mapToInt(way -> way).average().orElseThrow(), within(NEAR));
        }
    }

    /** JGraphT has none; the definition is a correlation over both directions of each tie. */
    @Property(tries = 300)
    void assortativity(@ForAll("networks") Both both) {
        List<double[]> ends = new ArrayList<>();
        for (DefaultEdge tie : both.theirs().edgeSet()) {
            double one = both.degree(both.theirs().getEdgeSource(tie));
            double other = both.degree(both.theirs().getEdgeTarget(tie));
            ends.add(new double[] {one, other});
            ends.add(new double[] {other, one});
        }
        double mean = ends.stream().mapToDouble(pair -> pair[0]).average().orElse(0);
        double variance = ends.stream()
                .mapToDouble(pair -> (pair[0] - mean) * (pair[0] - mean))
                .sum();
        double covariance = ends.stream()
                .mapToDouble(pair -> (pair[0] - mean) * (pair[1] - mean))
                .sum();
        DegreeDistribution degrees = DegreeDistribution.of(both.ours());

        assertThat(degrees.assortativity().isPresent()).isEqualTo(variance > NEAR);
        degrees.assortativity()
                .ifPresent(correlation -> assertThat(correlation).isCloseTo(covariance / variance, within(1e-6)));
    }

    @Property(tries = 100)
    void modularityOfAnyGroups(@ForAll("networks") Both both, @ForAll Random random) {
        int[] groups = random.ints(both.ours().size(), 0, 5).toArray();
        List<Set<Integer>> sets = IntStream.range(0, groups.length)
                .boxed()
                .collect(Collectors.groupingBy(place -> groups[place], Collectors.toSet()))
                .values()
                .stream()
                .toList();

        if (both.ours().ties() > 0) {
            assertThat(LeidenCommunities.modularity(both.ours(), groups))
                    .isCloseTo(new UndirectedModularityMeasurer<>(both.theirs()).modularity(sets), within(NEAR));
        }
    }

    /** What it multiplies with the matrix of ties comes out as a multiple. */
    @Property(tries = 100)
    void theFirstEigenvectorIsOne(@ForAll("networks") Both both) {
        EigenvectorCentrality.of(both.ours(), both.components()).ifPresent(vector -> {
            double greatest = 0;
            double[] product = new double[vector.length];
            for (int place = 0; place < vector.length; place++) {
                for (DefaultEdge tie : both.theirs().edgesOf(place)) {
                    product[place] += vector[Graphs.getOppositeVertex(both.theirs(), tie, place)];
                }
                greatest = Math.max(greatest, product[place]);
            }
            for (int place = 0; place < vector.length; place++) {
                assertThat(product[place]).isCloseTo(greatest * vector[place], within(1e-6));
            }
        });
    }

    /** No matter in which order ties are told, and which of their ends comes first. */
    @Property(tries = 100)
    void theOrderOfTiesSaysNothing(@ForAll("networks") Both both, @ForAll Random random) {
        List<List<String>> ties = new ArrayList<>();
        for (int place = 0; place < both.ours().size(); place++) {
            for (int i = both.ours().start(place); i < both.ours().end(place); i++) {
                ties.add(List.of(
                        both.ours().id(both.ours().neighbour(i)), both.ours().id(place)));
            }
        }
        Collections.shuffle(ties, random);
        NetworkBuilder builder = new NetworkBuilder();
        ties.forEach(tie -> builder.addTie(tie.get(0), tie.get(1)));
        for (int place = both.ours().size() - 1; place >= 0; place--) {
            builder.addPlace(both.ours().id(place));
        }
        NetworkBuilder.Built shuffled = builder.build();

        assertThat(shuffled.doubles()).isEqualTo(both.ours().ties());
        assertThat(shuffled.network().starts()).isEqualTo(both.ours().starts());
        assertThat(shuffled.network().neighbours()).isEqualTo(both.ours().neighbours());
        assertThat(NetworkMeasures.of(shuffled.network()).top())
                .isEqualTo(NetworkMeasures.of(both.ours()).top());
    }
}
