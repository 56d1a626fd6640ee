package nl.stedenband.analysis;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Distances in a network that is too large for ways from all of its places: from a sample of the places of its largest component, drawn with a fixed
 * seed (U. Brandes and C. Pich, <i>Centrality estimation in large networks</i>, International Journal of Bifurcation and Chaos 17, 2007). The mean of
 * the distances is an estimate; the diameter is at least the longest way that was found.
 */
final class SampledPaths {
    static final int SOURCES = 200;

    private static final int BLOCKS = 8;
    private static final long SEED = 1;

    private SampledPaths() {}

    static DistanceDistribution of(SimpleNetwork network, ConnectedComponents components) {
        int[] sources = sample(components.largestPlaces());
        List<DistanceDistribution.Tally> tallies = IntStream.range(0, Math.min(BLOCKS, sources.length))
                .parallel()
                .mapToObj(first -> {
                    BreadthFirstSearch search = new BreadthFirstSearch(network);
                    DistanceDistribution.Tally tally = new DistanceDistribution.Tally();
                    for (int source = first; source < sources.length; source += BLOCKS) {
                        int reached = search.from(sources[source]);
                        for (int i = 1; i < reached; i++) {
                            tally.add(search.distance(search.place(i)), 1);
                        }
                    }
                    return tally;
                })
                .toList();
        DistanceDistribution.Tally all = new DistanceDistribution.Tally();
        tallies.forEach(all::addAll);
        return new DistanceDistribution(false, sources.length, all.ways());
    }

    /** The first places of a shuffle, or all of them. */
    private static int[] sample(int[] places) {
        SplittableRandom random = new SplittableRandom(SEED);
        int[] sample = new int[Math.min(SOURCES, places.length)];
        for (int i = 0; i < sample.length; i++) {
            int drawn = random.nextInt(i, places.length);
            sample[i] = places[drawn];
            places[drawn] = places[i];
        }
        return sample;
    }
}
