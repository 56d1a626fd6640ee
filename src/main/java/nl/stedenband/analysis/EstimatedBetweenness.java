package nl.stedenband.analysis;

import java.util.SplittableRandom;

/**
 * Betweenness, as {@link ShortestPaths} has it, from the ways of a sample of places, which stands for all of them: U. Brandes and C. Pich, <i>Centrality
 * estimation in large networks</i>, International Journal of Bifurcation and Chaos 17, 2007. On one processor, for many networks at the same time.
 */
final class EstimatedBetweenness {
    private EstimatedBetweenness() {}

    /**
     * That of each place; exact where there are no more places with several ties than are sampled.
     *
     * @param most so many sources
     */
    static double[] of(SimpleNetwork network, int most, long seed) {
        FoldedLeaves folded = FoldedLeaves.of(network);
        int all = folded.inner().size();
        int[] sources = sample(all, Math.min(most, all), seed);
        double[] through = new double[all];
        PathSearch search = new PathSearch(folded);
        for (int source : sources) {
            search.from(source, through);
        }
        ConnectedComponents components = ConnectedComponents.of(network);
        double[] betweenness = new double[network.size()];
        for (int place = 0; place < network.size(); place++) {
            if (folded.isKept(place)) {
                int inner = folded.innerPlace(place);
                double leaves = folded.leaves(inner);
                betweenness[place] = through[inner] / 2 * all / sources.length
                        + leaves * (components.sizeAt(place) - 1 - leaves)
                        + leaves * (leaves - 1) / 2;
            }
        }
        return betweenness;
    }

    /** The first places of a shuffle. */
    private static int[] sample(int all, int most, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] places = new int[all];
        for (int place = 0; place < all; place++) {
            places[place] = place;
        }
        int[] sample = new int[most];
        for (int i = 0; i < most; i++) {
            int drawn = random.nextInt(i, all);
            sample[i] = places[drawn];
            places[drawn] = places[i];
        }
        return sample;
    }
}
