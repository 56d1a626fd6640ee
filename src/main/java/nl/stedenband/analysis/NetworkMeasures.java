package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * All that is measured of a network. What isn't defined is empty, such as the mean distance in a network of one place. Who defined a measure stands
 * with what computes it.
 *
 * @param components in how many parts the network falls, single places among them
 * @param largestComponent how many places the largest part has
 * @param maxCore the greatest k for which there is a k-core
 * @param distances in the largest component
 */
public record NetworkMeasures(
        int nodes,
        int edges,
        int components,
        int largestComponent,
        int maxDegree,
        OptionalDouble density,
        long triangles,
        OptionalDouble transitivity,
        OptionalDouble averageClustering,
        OptionalDouble assortativity,
        int maxCore,
        DistanceDistribution distances,
        List<DegreeDistribution.DegreeCount> degrees,
        List<DegreeDistribution.RichClub> richClub,
        LeidenCommunities communities,
        Foremost top) {
    /** Ways from all places are sought in networks of so many places at most. */
    public static final int MOST_PLACES_FOR_ALL_WAYS = 20_000;

    /** So many places stand in each list of the foremost. */
    public static final int FOREMOST = 10;

    public NetworkMeasures {
        degrees = List.copyOf(degrees);
        richClub = List.copyOf(richClub);
    }

    /** A place and a measure of it. */
    public record RankedPlace(String id, double value) {}

    /**
     * The places that come first by a measure, by their ids where several are equal.
     *
     * @param betweenness empty where the network is too large
     * @param closeness empty where the network is too large
     * @param eigenvector empty where it doesn't settle
     */
    public record Foremost(
            List<RankedPlace> degree,
            Optional<List<RankedPlace>> betweenness,
            Optional<List<RankedPlace>> closeness,
            Optional<List<RankedPlace>> eigenvector) {}

    public static NetworkMeasures of(SimpleNetwork network) {
        return of(network, MOST_PLACES_FOR_ALL_WAYS);
    }

    static NetworkMeasures of(SimpleNetwork network, int mostPlacesForAllWays) {
        ConnectedComponents components = ConnectedComponents.of(network);
        DegreeDistribution degrees = DegreeDistribution.of(network);
        TriangleCount triangles = TriangleCount.of(network);
        Optional<ShortestPaths> paths = network.size() <= mostPlacesForAllWays
                ? Optional.of(ShortestPaths.of(network, components))
                : Optional.empty();
        return new NetworkMeasures(
                network.size(),
                network.ties(),
                components.count(),
                components.largestSize(),
                degrees.max(),
                degrees.density(),
                triangles.total(),
                triangles.transitivity(),
                triangles.averageClustering(),
                degrees.assortativity(),
                IntStream.of(CoreNumbers.of(network)).max().orElse(0),
                paths.map(ShortestPaths::distances).orElseGet(() -> SampledPaths.of(network, components)),
                degrees.counts(),
                degrees.richClub(),
                LeidenCommunities.of(network),
                new Foremost(
                        rank(network, network::degree),
                        paths.map(found -> rank(network, place -> found.betweenness()[place])),
                        paths.map(found -> rank(network, place -> found.closeness()[place])),
                        EigenvectorCentrality.of(network, components)
                                .map(vector -> rank(network, place -> vector[place]))));
    }

    /** The longest shortest way in the largest component; at least that where distances aren't exact. */
    public OptionalInt diameter() {
        return distances.diameter();
    }

    public OptionalDouble meanDistance() {
        return distances.mean();
    }

    private static List<RankedPlace> rank(SimpleNetwork network, IntToDoubleFunction measure) {
        List<RankedPlace> foremost = new ArrayList<>();
        IntStream.range(0, network.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer place) -> -measure.applyAsDouble(place)))
                .limit(FOREMOST)
                .forEach(place -> foremost.add(new RankedPlace(network.id(place), measure.applyAsDouble(place))));
        return List.copyOf(foremost);
    }
}
