package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network without its leaves, the places with a single tie, but with how many of them each place has: every shortest way to a leaf leads through the place that it is
 * tied to, so ways are sought among the others only (M. Baglioni et al., <i>Fast exact computation of betweenness centrality in social networks</i>,
 * ASONAM 2012). In networks of towns every second place is a leaf. Of two places that are tied to each other alone, both are kept.
 */
final class FoldedLeaves {
    private final SimpleNetwork inner;
    private final int[] leaves;
    private final int[] outerPlaces;
    private final int[] innerPlaces;

    private FoldedLeaves(SimpleNetwork inner, int[] leaves, int[] outerPlaces, int[] innerPlaces) {
        this.inner = inner;
        this.leaves = leaves;
        this.outerPlaces = outerPlaces;
        this.innerPlaces = innerPlaces;
    }

    static FoldedLeaves of(SimpleNetwork network) {
        int[] innerPlaces = new int[network.size()];
        int[] outerPlaces = new int[network.size()];
        int kept = 0;
        for (int place = 0; place < network.size(); place++) {
            if (!isLeaf(network, place)) {
                innerPlaces[place] = kept;
                outerPlaces[kept++] = place;
            }
        }
        int[] leaves = new int[kept];
        int[] starts = new int[kept + 1];
        int[] neighbours = new int[2 * network.ties()];
        int ends = 0;
        List<String> ids = new ArrayList<>();
        for (int inner = 0; inner < kept; inner++) {
            int place = outerPlaces[inner];
            ids.add(network.id(place));
            for (int i = network.start(place); i < network.end(place); i++) {
                int neighbour = network.neighbour(i);
                if (isLeaf(network, neighbour)) {
                    leaves[inner]++;
                    innerPlaces[neighbour] = inner;
                } else {
                    neighbours[ends++] = innerPlaces[neighbour];
                }
            }
            starts[inner + 1] = ends;
        }
        return new FoldedLeaves(
                new SimpleNetwork(ids, starts, Arrays.copyOf(neighbours, ends)), leaves, outerPlaces, innerPlaces);
    }

    private static boolean isLeaf(SimpleNetwork network, int place) {
        return network.degree(place) == 1 && network.degree(network.neighbour(network.start(place))) > 1;
    }

    /** Those that are kept, with numbers of their own. */
    SimpleNetwork inner() {
        return inner;
    }

    /** How many leaves a place has that is kept, by its number among those. */
    int leaves(int innerPlace) {
        return leaves[innerPlace];
    }

    /** The number of such a place in the whole network. */
    int outerPlace(int innerPlace) {
        return outerPlaces[innerPlace];
    }

    /** The number of a place of the whole network among those that are kept; of a leaf, that of the place that it is tied to. */
    int innerPlace(int place) {
        return innerPlaces[place];
    }

    boolean isKept(int place) {
        return outerPlaces[innerPlaces[place]] == place;
    }
}
