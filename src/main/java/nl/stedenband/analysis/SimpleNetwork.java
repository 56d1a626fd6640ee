package nl.stedenband.analysis;

import java.util.List;

/**
 * An undirected network without loops and double ties, as arrays: the neighbours of all places one after the other, those of a place in rising
 * order (compressed sparse rows). Places are numbered from 0 in the order of their ids, so that no figure depends on the order in
 * which ties were told.
 */
public final class SimpleNetwork {
    private final List<String> ids;
    private final int[] starts;
    private final int[] neighbours;

    /**
     * Takes the arrays as they are.
     *
     * @param starts where the neighbours of a place begin; one more than there are places, and the last is their end
     */
    SimpleNetwork(List<String> ids, int[] starts, int[] neighbours) {
        this.ids = List.copyOf(ids);
        this.starts = starts;
        this.neighbours = neighbours;
    }

    /** How many places there are. */
    public int size() {
        return starts.length - 1;
    }

    /** How many ties there are. */
    public int ties() {
        return neighbours.length / 2;
    }

    /** What a place is called outside. */
    public String id(int place) {
        return ids.get(place);
    }

    /** What all places are called outside. */
    List<String> ids() {
        return ids;
    }

    /** How many ties a place has. */
    public int degree(int place) {
        return starts[place + 1] - starts[place];
    }

    /** The place at a position from {@link #start} to before {@link #end}. */
    int neighbour(int position) {
        return neighbours[position];
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return starts[place + 1];
    }

    /** Not to be written to. */
    int[] starts() {
        return starts;
    }

    /** Not to be written to. */
    int[] neighbours() {
        return neighbours;
    }
}
