package nl.stedenband.analysis;

/**
 * The greatest k for which a place is in the k-core: the places that all have k ties among themselves (S. B. Seidman, <i>Network structure and minimum
 * degree</i>, Social Networks 5, 1983). Places are taken away from the one with the fewest ties on, in time of the number of ties
 * (V. Batagelj and M. Zaveršnik, <i>An O(m) algorithm for cores decomposition of networks</i>, 2003).
 */
final class CoreNumbers {
    private final SimpleNetwork network;
    /** How many ties a place has with those that are not taken away yet; its core number once it is. */
    private final int[] left;
    /** The places by how many ties they have left, and where each of them stands. */
    private final int[] order;

    private final int[] positions;
    /** Where the places of a number of ties begin. */
    private final int[] starts;

    private CoreNumbers(SimpleNetwork network) {
        this.network = network;
        left = new int[network.size()];
        order = new int[network.size()];
        positions = new int[network.size()];
        int max = 0;
        for (int place = 0; place < network.size(); place++) {
            left[place] = network.degree(place);
            max = Math.max(max, left[place]);
        }
        starts = new int[max + 2];
        for (int degree : left) {
            starts[degree + 1]++;
        }
        for (int degree = 1; degree < starts.length; degree++) {
            starts[degree] += starts[degree - 1];
        }
        int[] next = starts.clone();
        for (int place = 0; place < network.size(); place++) {
            positions[place] = next[left[place]]++;
            order[positions[place]] = place;
        }
    }

    /** That of each place. */
    static int[] of(SimpleNetwork network) {
        CoreNumbers cores = new CoreNumbers(network);
        for (int position = 0; position < network.size(); position++) {
            cores.takeAway(cores.order[position]);
        }
        return cores.left;
    }

    private void takeAway(int place) {
        for (int i = network.start(place); i < network.end(place); i++) {
            int neighbour = network.neighbour(i);
            if (left[neighbour] > left[place]) {
                moveToFront(neighbour);
                starts[left[neighbour]]++;
                left[neighbour]--;
            }
        }
    }

    /** Of those that have as many ties left. */
    private void moveToFront(int place) {
        int front = starts[left[place]];
        int before = order[front];
        order[front] = place;
        order[positions[place]] = before;
        positions[before] = positions[place];
        positions[place] = front;
    }
}
