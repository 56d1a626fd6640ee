package nl.stedenband.picture.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ways of the same length between the same two ends, drawn as one: a column for each step, from the left to the right. A stop
 * that several ways lead over is drawn once.
 */
public record RouteMap(double width, double height, List<Stop> stops, List<Leg> legs) {
    private static final double STEP = 190;
    private static final double ROW = 66;
    private static final double MARGIN = 90;
    private static final double TOP = 30;

    public RouteMap {
        stops = List.copyOf(stops);
        legs = List.copyOf(legs);
    }

    /** @param step counted from 0 */
    public record Stop(String key, int step, double x, double y) {}

    /** A line between the stops of two steps. */
    public record Leg(Stop from, Stop to) {}

    /**
     * Draws ways.
     *
     * @param ways keys of the stops of each, from the first to the last; all equally long
     */
    public static RouteMap of(List<List<String>> ways) {
        int steps = ways.isEmpty() ? 0 : ways.get(0).size();
        if (ways.stream().anyMatch(way -> way.size() != steps)) {
            throw new IllegalArgumentException("ways of different lengths");
        }
        List<Set<String>> columns = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Set<String> column = new LinkedHashSet<>();
            for (List<String> way : ways) {
                column.add(way.get(step));
            }
            columns.add(column);
        }
        int most = columns.stream().mapToInt(Set::size).max().orElse(0);
        List<Map<String, Stop>> placed = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            placed.add(place(columns.get(step), step, most));
        }
        return new RouteMap(
                2 * MARGIN + Math.max(0, steps - 1) * STEP,
                2 * TOP + most * ROW - ROW / 2,
                placed.stream().flatMap(column -> column.values().stream()).toList(),
                legs(ways, placed));
    }

    private static Map<String, Stop> place(Set<String> column, int step, int most) {
        Map<String, Stop> stops = new LinkedHashMap<>();
        double first = TOP + (most - column.size()) * ROW / 2;
        for (String key : column) {
            stops.put(key, new Stop(key, step, MARGIN + step * STEP, first + stops.size() * ROW));
        }
        return stops;
    }

    private static List<Leg> legs(List<List<String>> ways, List<Map<String, Stop>> placed) {
        Set<Leg> legs = new LinkedHashSet<>();
        for (List<String> way : ways) {
            for (int step = 0; step + 1 < way.size(); step++) {
                legs.add(new Leg(
                        placed.get(step).get(way.get(step)),
                        placed.get(step + 1).get(way.get(step + 1))));
            }
        }
        return List.copyOf(legs);
    }
}
