package nl.stedenband.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which places can be reached from each other. */
final class ConnectedComponents {
    private final int[] componentOf;
    private final int[] sizes;
    private final int largest;

    private ConnectedComponents(int[] componentOf, int[] sizes) {
        this.componentOf = componentOf;
        this.sizes = sizes;
        int found = -1;
        for (int component = 0; component < sizes.length; component++) {
            if (found < 0 || sizes[component] > sizes[found]) {
                found = component;
            }
        }
        this.largest = found;
    }

    static ConnectedComponents of(SimpleNetwork network) {
        int[] componentOf = new int[network.size()];
        Arrays.fill(componentOf, -1);
        int[] sizes = new int[network.size()];
        int[] queue = new int[network.size()];
        int components = 0;
        for (int source = 0; source < network.size(); source++) {
            if (componentOf[source] < 0) {
                sizes[components] = reach(network, source, components, componentOf, queue);
                components++;
            }
        }
        return new ConnectedComponents(componentOf, Arrays.copyOf(sizes, components));
    }

    private static int reach(SimpleNetwork network, int source, int component, int[] componentOf, int[] queue) {
        int reached = 0;
        queue[reached++] = source;
        componentOf[source] = component;
        for (int head = 0; head < reached; head++) {
            for (int i = network.start(queue[head]); i < network.end(queue[head]); i++) {
                int neighbour = network.neighbour(i);
                if (componentOf[neighbour] < 0) {
                    componentOf[neighbour] = component;
                    queue[reached++] = neighbour;
                }
            }
        }
        return reached;
    }

    int count() {
        return sizes.length;
    }

    /** How many places the largest has; none where there are no places. */
    int largestSize() {
        return largest < 0 ? 0 : sizes[largest];
    }

    /** How many places the component of a place has. */
    int sizeAt(int place) {
        return sizes[componentOf[place]];
    }

    /** Of each place which component it is in: 1 for the largest, of several that are as large the one with the first id before. */
    int[] ranks() {
        int[] bySize = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer component) -> -sizes[component]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rankOf = new int[sizes.length];
        for (int rank = 0; rank < bySize.length; rank++) {
            rankOf[bySize[rank]] = rank + 1;
        }
        return Arrays.stream(componentOf).map(component -> rankOf[component]).toArray();
    }

    /** Of several that are as large, the one with the first id. */
    boolean isInLargest(int place) {
        return componentOf[place] == largest;
    }

    /** The places of the largest, in rising order. */
    int[] largestPlaces() {
        int[] places = new int[largestSize()];
        int next = 0;
        for (int place = 0; place < componentOf.length; place++) {
            if (isInLargest(place)) {
                places[next++] = place;
            }
        }
        return places;
    }
}
