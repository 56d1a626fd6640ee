package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many ties a place has, how much it lies between others, and how much it would lie between them in networks that are random but for the number
 * of ties that each place has ({@link ConfigurationModel}). What is more than that a place owes to whom it is tied to, not to how many.
 *
 * @param betweenness with what the model expects; empty where the network is too large
 */
public record PeerMeasures(String id, int degree, Optional<Between> betweenness) {
    /** So many random networks. */
    public static final int NETWORKS = 40;

    /** The first is drawn with this seed, each other with one more. */
    public static final long SEED = 1;

    /** In a random network, ways are sought from so many places, which stand for all. */
    public static final int SOURCES = 1000;

    private static final double TAIL = 0.025;

    /**
     * Betweenness beside that of random networks.
     *
     * @param mean in these
     * @param low 95 % of these have no less, but for the highest 2.5 %
     * @param high 95 % of these have no more, but for the lowest 2.5 %
     * @param percentile among these
     */
    public record Between(double value, double mean, double low, double high, double percentile) {
        static Between of(double value, double[] random) {
            PercentileRank rank = PercentileRank.among(random);
            return new Between(
                    value,
                    Arrays.stream(random).average().orElse(0),
                    rank.quantile(TAIL),
                    rank.quantile(1 - TAIL),
                    rank.of(value));
        }
    }

    /** Those of all places, in the order of their ids. */
    public static List<PeerMeasures> of(SimpleNetwork network) {
        return of(network, NetworkMeasures.MOST_PLACES_FOR_ALL_WAYS);
    }

    static List<PeerMeasures> of(SimpleNetwork network, int mostPlacesForAllWays) {
        if (network.size() > mostPlacesForAllWays) {
            return IntStream.range(0, network.size())
                    .mapToObj(place -> new PeerMeasures(network.id(place), network.degree(place), Optional.empty()))
                    .toList();
        }
        double[] betweenness =
                ShortestPaths.of(network, ConnectedComponents.of(network)).betweenness();
        List<double[]> random = IntStream.range(0, NETWORKS)
                .parallel()
                .mapToObj(i -> EstimatedBetweenness.of(ConfigurationModel.draw(network, SEED + i), SOURCES, SEED + i))
                .toList();
        return IntStream.range(0, network.size())
                .mapToObj(place -> new PeerMeasures(
                        network.id(place),
                        network.degree(place),
                        Optional.of(Between.of(
                                betweenness[place],
                                random.stream()
                                        .mapToDouble(values -> values[place])
                                        .toArray()))))
                .toList();
    }
}
