package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers ties one by one, and makes a simple network of them. */
public final class NetworkBuilder {
    /** Both ends of every tie stand in one array, which has no more places than this. */
    static final int MOST_TIES = (Integer.MAX_VALUE - 8) / 2;

    private static final int FIRST_CAPACITY = 1024;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private int[] ends = new int[2 * FIRST_CAPACITY];
    private int told;
    private long loops;

    /**
     * A network, and what was told of it that a simple network has no room for.
     *
     * @param loops ties of a place with itself
     * @param doubles ties that were told before, whichever end came first
     */
    public record Built(SimpleNetwork network, long loops, long doubles) {}

    /** A place that may have no tie. */
    public void addPlace(String id) {
        number(id);
    }

    /**
     * A tie; the order of its ends says nothing.
     *
     * @throws IllegalStateException when there are more than fit into an array
     */
    public void addTie(String one, String other) {
        int first = number(one);
        int second = number(other);
        if (first == second) {
            loops++;
            return;
        }
        if (told == MOST_TIES) {
            throw new IllegalStateException("more than %d ties".formatted(MOST_TIES));
        }
        if (2 * told == ends.length) {
            ends = Arrays.copyOf(ends, (int) Math.min(2L * ends.length, 2L * MOST_TIES));
        }
        ends[2 * told] = first;
        ends[2 * told + 1] = second;
        told++;
    }

    private int number(String id) {
        Integer known = numbers.get(id);
        if (known != null) {
            return known;
        }
        numbers.put(id, ids.size());
        ids.add(id);
        return ids.size() - 1;
    }

    /** The network so far. */
    public Built build() {
        Integer[] order = new Integer[ids.size()];
        Arrays.setAll(order, place -> place);
        Arrays.sort(order, Comparator.comparing(ids::get));
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        int[] starts = new int[order.length + 1];
        int[] neighbours = rows(places, starts);
        int kept = dropDoubles(starts, neighbours);
        SimpleNetwork network =
                new SimpleNetwork(Arrays.stream(order).map(ids::get).toList(), starts, Arrays.copyOf(neighbours, kept));
        return new Built(network, loops, told - network.ties());
    }

    /** The neighbours of each place in rising order, doubles among them. */
    private int[] rows(int[] places, int[] starts) {
        for (int i = 0; i < 2 * told; i++) {
            starts[places[ends[i]] + 1]++;
        }
        for (int place = 1; place < starts.length; place++) {
            starts[place] += starts[place - 1];
        }
        int[] next = starts.clone();
        int[] neighbours = new int[2 * told];
        for (int i = 0; i < 2 * told; i++) {
            neighbours[next[places[ends[i]]]++] = places[ends[i ^ 1]];
        }
        for (int place = 0; place < places.length; place++) {
            Arrays.sort(neighbours, starts[place], starts[place + 1]);
        }
        return neighbours;
    }

    /** Moves what is left together. */
    private static int dropDoubles(int[] starts, int[] neighbours) {
        int kept = 0;
        int begin = 0;
        for (int place = 0; place < starts.length - 1; place++) {
            int end = starts[place + 1];
            starts[place] = kept;
            for (int i = begin; i < end; i++) {
                if (i == begin || neighbours[i] != neighbours[i - 1]) {
                    neighbours[kept++] = neighbours[i];
                }
            }
            begin = end;
        }
        starts[starts.length - 1] = kept;
        return kept;
    }
}
