package nl.stedenband.analysis;

import java.util.Arrays;

/**
 * Seeks all shortest ways from a place, and says how much of the ways leads through each other place: U. Brandes, <i>A faster algorithm for betweenness
 * centrality</i>, Journal of Mathematical Sociology 25, 2001. A place stands for its leaves, too. Made once for many places.
 *
 * <p>What is computed of a place stands at its position in the order in which places are reached, not at its number: places at the same distance lie
 * together, which the memory of the processor thanks with half the time.
 */
final class PathSearch {
    private final FoldedLeaves folded;
    private final int[] starts;
    private final int[] neighbours;
    /** Where a place stands in the order, more than {@link #unreached}; less where it wasn't reached from this source. */
    private final int[] positions;

    private int unreached;

    private final int[] order;
    private int reached;
    /** In the order, where the places of each distance begin; one more than there are distances. */
    private final int[] levels;

    private int depth;

    private final double[] ways;
    /** How much of all ways beyond leads over one way to a place. */
    private final double[] shares;
    /** The positions of the places that come next on ways over a place, and where in these those of each position end. */
    private final int[] onward;

    private final int[] onwardEnds;

    PathSearch(FoldedLeaves folded) {
        this.folded = folded;
        SimpleNetwork network = folded.inner();
        starts = network.starts();
        neighbours = network.neighbours();
        positions = new int[network.size()];
        Arrays.fill(positions, -1);
        unreached = -1;
        order = new int[network.size()];
        levels = new int[network.size() + 1];
        ways = new double[network.size()];
        shares = new double[network.size()];
        onward = new int[network.ties()];
        onwardEnds = new int[network.size()];
    }

    /**
     * Seeks from a place.
     *
     * @param through gets more, for each other place, by how many pairs of this source or a leaf of it and a place beyond have their ways over it
     */
    void from(int source, double[] through) {
        forget();
        reach(source);
        double weight = 1.0 + folded.leaves(source);
        for (int position = reached - 1; position > 0; position--) {
            double beyond = 0;
            for (int i = onwardEnds[position - 1]; i < onwardEnds[position]; i++) {
                beyond += shares[onward[i]];
            }
            int place = order[position];
            shares[position] = beyond + (1.0 + folded.leaves(place)) / ways[position];
            through[place] += weight * beyond * ways[position];
        }
    }

    private void forget() {
        if (unreached > Integer.MAX_VALUE - 2 * order.length) {
            Arrays.fill(positions, -1);
            unreached = -1;
        } else {
            unreached += reached;
        }
    }

    private void reach(int source) {
        int base = unreached + 1;
        reached = 1;
        order[0] = source;
        positions[source] = base;
        ways[0] = 1;
        depth = 0;
        int next = 0;
        for (int position = 0; position < reached; ) {
            levels[depth++] = position;
            int end = reached;
            for (; position < end; position++) {
                int place = order[position];
                for (int i = starts[place]; i < starts[place + 1]; i++) {
                    int neighbour = neighbours[i];
                    int there = positions[neighbour] - base;
                    if (there < 0) {
                        there = reached++;
                        positions[neighbour] = base + there;
                        order[there] = neighbour;
                        ways[there] = ways[position];
                        onward[next++] = there;
                    } else if (there >= end) {
                        ways[there] += ways[position];
                        onward[next++] = there;
                    }
                }
                onwardEnds[position] = next;
            }
        }
        levels[depth] = reached;
    }

    /** How many places were reached, the source and all leaves among them. */
    long places() {
        long places = 0;
        for (int position = 0; position < reached; position++) {
            places += 1 + folded.leaves(order[position]);
        }
        return places;
    }

    /** From the source to all places. */
    long sumOfDistances() {
        long sum = 0;
        for (int distance = 0; distance < depth; distance++) {
            for (int position = levels[distance]; position < levels[distance + 1]; position++) {
                sum += distance + folded.leaves(order[position]) * (distance + 1L);
            }
        }
        return sum;
    }

    /** Counts the ways from the source, and from its leaves, to all other places. */
    void tally(DistanceDistribution.Tally tally) {
        long sourceLeaves = folded.leaves(order[0]);
        for (int distance = 0; distance < depth; distance++) {
            long leaves = 0;
            for (int position = levels[distance]; position < levels[distance + 1]; position++) {
                leaves += folded.leaves(order[position]);
            }
            long places = levels[distance + 1] - levels[distance];
            tally.add(distance, places);
            tally.add(distance + 1, leaves + sourceLeaves * places);
            tally.add(distance + 2, sourceLeaves * leaves);
        }
        // no place is met from itself
        tally.add(0, -1);
        tally.add(2, -sourceLeaves);
    }
}
