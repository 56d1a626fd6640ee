package nl.stedenband.analysis;

import java.util.Arrays;

/** Walks from a place to all that can be reached, the nearest first. Made once for many walks. */
final class BreadthFirstSearch {
    private static final int UNREACHED = -1;

    private final int[] starts;
    private final int[] neighbours;
    private final int[] distances;
    private final int[] queue;
    private int reached;

    BreadthFirstSearch(SimpleNetwork network) {
        starts = network.starts();
        neighbours = network.neighbours();
        distances = new int[network.size()];
        queue = new int[network.size()];
        Arrays.fill(distances, UNREACHED);
    }

    /** How many places were reached, the source among them. */
    int from(int source) {
        for (int i = 0; i < reached; i++) {
            distances[queue[i]] = UNREACHED;
        }
        queue[0] = source;
        distances[source] = 0;
        int found = 1;
        for (int head = 0; head < found; head++) {
            int place = queue[head];
            int further = distances[place] + 1;
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                int neighbour = neighbours[i];
                if (distances[neighbour] == UNREACHED) {
                    distances[neighbour] = further;
                    queue[found++] = neighbour;
                }
            }
        }
        reached = found;
        return found;
    }

    /** The places in the order in which they were reached, the source first. */
    int place(int position) {
        return queue[position];
    }

    /** How many ties it is from the source. */
    int distance(int place) {
        return distances[place];
    }
}
