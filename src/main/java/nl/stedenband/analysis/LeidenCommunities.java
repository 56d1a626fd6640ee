package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Groups of places that have more ties among themselves than by chance: the Leiden algorithm (V. A. Traag, L. Waltman and N. J. van Eck, <i>From Louvain to Leiden:
 * guaranteeing well-connected communities</i>, Scientific Reports 9, 5233, 2019) as its authors publish it, for modularity (M. E. J. Newman and M. Girvan,
 * <i>Finding and evaluating community structure in networks</i>, Physical Review E 69, 026113, 2004) at resolution 1. It depends on chance: what is told is found with
 * a fixed seed, and how far other seeds find the same is told beside it.
 */
public final class LeidenCommunities {
    public static final String ALGORITHM = "Leiden";
    public static final int SEED = 0;
    /** So many seeds are tried, {@link #SEED} among them. */
    static final int SEEDS = 20;
    /** Trying a large network again takes long. */
    static final int SEEDS_OF_LARGE = 4;

    static final int LARGE = 200_000;

    private static final int ITERATIONS = 10;
    private static final int ITERATIONS_OF_LARGE = 2;

    private final int[] communityOf;
    private final OptionalDouble modularity;
    private final Stability stability;

    /**
     * How far the communities depend on chance.
     *
     * @param seeds how many were tried
     * @param agreement the mean of how far the others agree with what is told, by the adjusted Rand index (L. Hubert and P. Arabie, <i>Comparing partitions</i>,
     *     Journal of Classification 2, 1985): 1 for the same communities, 0 for no more than chance
     * @param lowestModularity of all seeds
     * @param highestModularity of all seeds
     */
    public record Stability(
            int seeds, OptionalDouble agreement, OptionalDouble lowestModularity, OptionalDouble highestModularity) {}

    private LeidenCommunities(int[] communityOf, OptionalDouble modularity, Stability stability) {
        this.communityOf = communityOf;
        this.modularity = modularity;
        this.stability = stability;
    }

    /** Without ties each place is a community of its own. */
    static LeidenCommunities of(SimpleNetwork network) {
        if (network.ties() == 0) {
            OptionalDouble none = OptionalDouble.empty();
            return new LeidenCommunities(
                    IntStream.range(0, network.size()).toArray(), none, new Stability(0, none, none, none));
        }
        boolean isLarge = network.ties() > LARGE;
        List<int[]> found = IntStream.range(SEED, SEED + (isLarge ? SEEDS_OF_LARGE : SEEDS))
                .parallel()
                .mapToObj(seed -> find(network, seed, isLarge ? ITERATIONS_OF_LARGE : ITERATIONS))
                .toList();
        double[] modularities =
                found.stream().mapToDouble(one -> modularity(network, one)).toArray();
        OptionalDouble agreement = found.stream()
                .skip(1)
                .mapToDouble(other -> PartitionAgreement.adjustedRandIndex(found.get(0), other))
                .average();
        return new LeidenCommunities(
                found.get(0),
                OptionalDouble.of(modularities[0]),
                new Stability(
                        found.size(),
                        agreement,
                        Arrays.stream(modularities).min(),
                        Arrays.stream(modularities).max()));
    }

    private static int[] find(SimpleNetwork network, int seed, int iterations) {
        long[] starts = Arrays.stream(network.starts()).asLongStream().toArray();
        Network weighted = new Network(network.size(), true, starts, new LargeIntArray(network.neighbours()), false);
        Clustering clustering = new Clustering(network.size());
        new LeidenAlgorithm(
                        1 / (2 * weighted.getTotalEdgeWeight()),
                        iterations,
                        LeidenAlgorithm.DEFAULT_RANDOMNESS,
                        new Random(seed))
                .improveClustering(weighted, clustering);
        clustering.orderClustersByNNodes();
        return clustering.getClusters();
    }

    /** The share of ties within communities, less what it would be by chance where all places keep their number of ties. */
    static double modularity(SimpleNetwork network, int[] communityOf) {
        int count = Arrays.stream(communityOf).max().orElse(-1) + 1;
        long[] within = new long[count];
        long[] ends = new long[count];
        for (int place = 0; place < network.size(); place++) {
            ends[communityOf[place]] += network.degree(place);
            for (int i = network.start(place); i < network.end(place); i++) {
                if (communityOf[network.neighbour(i)] == communityOf[place]) {
                    within[communityOf[place]]++;
                }
            }
        }
        double all = 2.0 * network.ties();
        double sum = 0;
        for (int community = 0; community < count; community++) {
            sum += within[community] / all - ends[community] / all * (ends[community] / all);
        }
        return sum;
    }

    /** How many there are; a place without ties is one of its own. */
    public int count() {
        return (int) Arrays.stream(communityOf).distinct().count();
    }

    /** To which a place belongs, from 0 for the largest on. */
    int communityOf(int place) {
        return communityOf[place];
    }

    /** Nothing where there are no ties. */
    public OptionalDouble modularity() {
        return modularity;
    }

    public Stability stability() {
        return stability;
    }
}
