package nl.stedenband.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All shortest ways: which places lie on them, and how long they are.
 *
 * <p>Betweenness is the sum, over all pairs of two other places, of the share of the shortest ways between them that lead through a place (L. C. Freeman, <i>A set
 * of measures of centrality based on betweenness</i>, Sociometry 40, 1977), each pair counted once and not divided by anything, as igraph
 * gives it.
 *
 * <p>Closeness is the number of other places that can be reached over the sum of their distances, times the share of all other
 * places that they are (S. Wasserman and K. Faust, <i>Social Network Analysis</i>, 1994, 5.22), as in NetworkX; so places of small
 * components don't come first. 0 for a place without ties.
 *
 * <p>Takes time of the places times the ties, on all processors. Sources are dealt out to a fixed number of blocks whose sums are added in
 * their order: the same figures on any number of processors.
 */
final class ShortestPaths {
    private static final int BLOCKS = 16;

    private final double[] betweenness;
    private final double[] closeness;
    private final DistanceDistribution distances;

    private ShortestPaths(double[] betweenness, double[] closeness, DistanceDistribution distances) {
        this.betweenness = betweenness;
        this.closeness = closeness;
        this.distances = distances;
    }

    static ShortestPaths of(SimpleNetwork network, ConnectedComponents components) {
        FoldedLeaves folded = FoldedLeaves.of(network);
        long[] reached = new long[folded.inner().size()];
        long[] sums = new long[reached.length];
        List<Block> blocks = IntStream.range(0, Math.min(BLOCKS, reached.length))
                .parallel()
                .mapToObj(first -> {
                    Block block = new Block(folded);
                    for (int source = first; source < reached.length; source += BLOCKS) {
                        block.search.from(source, block.through);
                        reached[source] = block.search.places();
                        sums[source] = block.search.sumOfDistances();
                        if (components.isInLargest(folded.outerPlace(source))) {
                            block.search.tally(block.tally);
                        }
                    }
                    return block;
                })
                .toList();
        double[] betweenness = new double[network.size()];
        double[] closeness = new double[network.size()];
        for (int place = 0; place < network.size(); place++) {
            int inner = folded.innerPlace(place);
            boolean isKept = folded.isKept(place);
            // from a leaf it is one more to all but itself and the place that it is tied to
            long sum = sums[inner] + (isKept ? 0 : reached[inner] - 2);
            double others = reached[inner] - 1.0;
            closeness[place] = others == 0 ? 0 : others / sum * others / (network.size() - 1);
            betweenness[place] = isKept ? betweenness(inner, folded.leaves(inner), reached[inner], blocks) : 0;
        }
        DistanceDistribution.Tally tally = new DistanceDistribution.Tally();
        blocks.forEach(block -> tally.addAll(block.tally));
        return new ShortestPaths(
                betweenness, closeness, new DistanceDistribution(true, components.largestSize(), tally.ways()));
    }

    /** Of ways between places elsewhere, which were met from both ends; of those that begin at a leaf of the place; of those between its leaves. */
    private static double betweenness(int inner, double leaves, double reached, List<Block> blocks) {
        double elsewhere = 0;
        for (Block block : blocks) {
            elsewhere += block.through[inner];
        }
        return elsewhere / 2 + leaves * (reached - 1 - leaves) + leaves * (leaves - 1) / 2;
    }

    /** That of each place. */
    double[] betweenness() {
        return betweenness;
    }

    /** That of each place. */
    double[] closeness() {
        return closeness;
    }

    DistanceDistribution distances() {
        return distances;
    }

    /** What some of the sources come to. */
    private static final class Block {
        private final PathSearch search;
        private final double[] through;
        private final DistanceDistribution.Tally tally = new DistanceDistribution.Tally();

        Block(FoldedLeaves folded) {
            search = new PathSearch(folded);
            through = new double[folded.inner().size()];
        }
    }
}
