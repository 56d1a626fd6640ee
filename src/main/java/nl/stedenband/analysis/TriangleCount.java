package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Triangles, and how often two neighbours of a place are neighbours. Each triangle is found once, from its place with the fewest ties (M. Latapy, <i>Main-memory
 * triangle computations for very large (sparse (power-law)) graphs</i>, Theoretical Computer Science 407, 2008, "forward"), in
 * time of at most the number of ties to the power of 3/2.
 */
final class TriangleCount {
    private final SimpleNetwork network;
    private final long[] ofPlace;
    private final long total;

    private TriangleCount(SimpleNetwork network, long[] ofPlace, long total) {
        this.network = network;
        this.ofPlace = ofPlace;
        this.total = total;
    }

    static TriangleCount of(SimpleNetwork network) {
        long[] ofPlace = new long[network.size()];
        int[] forwardEnds = new int[network.size()];
        int[] forward = forwardNeighbours(network, forwardEnds);
        int[] markedBy = new int[network.size()];
        Arrays.fill(markedBy, -1);
        long total = 0;
        for (int low = 0; low < network.size(); low++) {
            for (int i = network.start(low); i < forwardEnds[low]; i++) {
                markedBy[forward[i]] = low;
            }
            for (int i = network.start(low); i < forwardEnds[low]; i++) {
                int middle = forward[i];
                for (int j = network.start(middle); j < forwardEnds[middle]; j++) {
                    int high = forward[j];
                    if (markedBy[high] == low) {
                        ofPlace[low]++;
                        ofPlace[middle]++;
                        ofPlace[high]++;
                        total++;
                    }
                }
            }
        }
        return new TriangleCount(network, ofPlace, total);
    }

    /** Of each place those neighbours that have more ties, or as many and a higher number. */
    private static int[] forwardNeighbours(SimpleNetwork network, int[] ends) {
        int[] forward = new int[2 * network.ties()];
        for (int place = 0; place < network.size(); place++) {
            int next = network.start(place);
            for (int i = network.start(place); i < network.end(place); i++) {
                int neighbour = network.neighbour(i);
                int more = network.degree(neighbour) - network.degree(place);
                if (more > 0 || more == 0 && neighbour > place) {
                    forward[next++] = neighbour;
                }
            }
            ends[place] = next;
        }
        return forward;
    }

    long total() {
        return total;
    }

    /**
     * Three times the triangles over the pairs of neighbours (M. E. J. Newman, <i>Networks</i>, 2nd ed. 2018, 7.28; A. Barrat and M. Weigt,
     * 2000). Nothing where no place has two neighbours.
     */
    OptionalDouble transitivity() {
        long pairs = 0;
        for (int place = 0; place < network.size(); place++) {
            pairs += pairsOfNeighbours(place);
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(3.0 * total / pairs);
    }

    /**
     * The mean over all places of the share of pairs of neighbours that are neighbours (D. J. Watts and S. H. Strogatz, <i>Collective dynamics
     * of 'small-world' networks</i>, Nature 393, 1998); a place with fewer than two neighbours counts as 0, as in
     * NetworkX. Nothing where there are no places.
     */
    OptionalDouble averageClustering() {
        double sum = 0;
        for (int place = 0; place < network.size(); place++) {
            sum += ofPlace[place] == 0 ? 0 : (double) ofPlace[place] / pairsOfNeighbours(place);
        }
        return network.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / network.size());
    }

    /** The share of pairs of neighbours of a place that are neighbours (Watts and Strogatz, as above). Nothing where there is no pair. */
    OptionalDouble clustering(int place) {
        return pairsOfNeighbours(place) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) ofPlace[place] / pairsOfNeighbours(place));
    }

    private long pairsOfNeighbours(int place) {
        long degree = network.degree(place);
        return degree * (degree - 1) / 2;
    }
}
