package nl.stedenband.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What is measured of one place of a network. Who defined a measure stands with what computes it.
 *
 * @param betweenness empty where the network is too large
 * @param closeness empty where the network is too large
 * @param eigenvector empty where it doesn't settle
 * @param clustering the share of pairs of its neighbours that are neighbours; empty where there is no pair
 * @param core the greatest k for which it is in the k-core
 * @param component of which it is part: 1 for the largest
 * @param componentSize how many places that has
 * @param community to which it belongs: 1 for the largest
 */
public record PlaceMeasures(
        String id,
        int degree,
        OptionalDouble betweenness,
        OptionalDouble closeness,
        OptionalDouble eigenvector,
        OptionalDouble clustering,
        int core,
        int component,
        int componentSize,
        int community) {

    /** Those of all places, in the order of their ids. */
    public static List<PlaceMeasures> of(SimpleNetwork network) {
        return of(network, NetworkMeasures.MOST_PLACES_FOR_ALL_WAYS);
    }

    static List<PlaceMeasures> of(SimpleNetwork network, int mostPlacesForAllWays) {
        ConnectedComponents components = ConnectedComponents.of(network);
        Optional<ShortestPaths> paths = network.size() <= mostPlacesForAllWays
                ? Optional.of(ShortestPaths.of(network, components))
                : Optional.empty();
        Optional<double[]> eigenvector = EigenvectorCentrality.of(network, components);
        TriangleCount triangles = TriangleCount.of(network);
        int[] cores = CoreNumbers.of(network);
        int[] ranks = components.ranks();
        LeidenCommunities communities = LeidenCommunities.of(network);
        return IntStream.range(0, network.size())
                .mapToObj(place -> new PlaceMeasures(
                        network.id(place),
                        network.degree(place),
                        at(paths.map(ShortestPaths::betweenness), place),
                        at(paths.map(ShortestPaths::closeness), place),
                        at(eigenvector, place),
                        triangles.clustering(place),
                        cores[place],
                        ranks[place],
                        components.sizeAt(place),
                        communities.communityOf(place) + 1))
                .toList();
    }

    private static OptionalDouble at(Optional<double[]> values, int place) {
        return values.isPresent() ? OptionalDouble.of(values.get()[place]) : OptionalDouble.empty();
    }
}
