package nl.stedenband.web.map;

import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.stedenband.picture.map.Outline;
import nl.stedenband.registry.Point;

/**
 * A file in TopoJSON: lines that areas share, each point told from the one before, on a grid.
 *
 * @see <a href="https://github.com/topojson/topojson-specification">The TopoJSON format specification</a>
 */
@Serdeable
record Topology(Transform transform, List<List<List<Integer>>> arcs, Layers objects) {

    @Serdeable
    record Transform(List<Double> scale, List<Double> translate) {}

    @Serdeable
    record Layers(Layer land) {}

    @Serdeable
    record Layer(List<Shape> geometries) {}

    /** @param arcs of each ring of each polygon, by their number; -1 is the first backwards, -2 the second */
    @Serdeable
    record Shape(List<List<List<Integer>>> arcs) {}

    /** All land, each piece of it apart. */
    List<Outline.Area> land() {
        List<List<Point>> lines = arcs.stream().map(this::line).toList();
        return objects.land().geometries().stream()
                .flatMap(shape -> shape.arcs().stream())
                .map(polygon -> new Outline.Area(
                        polygon.stream().map(ring -> ring(ring, lines)).toList()))
                .toList();
    }

    /** Where one line ends the next begins, with the same point. */
    private static List<Point> ring(List<Integer> numbers, List<List<Point>> lines) {
        List<Point> ring = new ArrayList<>();
        for (int number : numbers) {
            List<Point> line = new ArrayList<>(lines.get(number < 0 ? ~number : number));
            if (number < 0) {
                Collections.reverse(line);
            }
            ring.addAll(ring.isEmpty() ? line : line.subList(1, line.size()));
        }
        return ring;
    }

    private List<Point> line(List<List<Integer>> steps) {
        List<Point> line = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (List<Integer> step : steps) {
            x += step.get(0);
            y += step.get(1);
            line.add(new Point(degrees(1, y, 90), degrees(0, x, 180)));
        }
        return line;
    }

    /** Rounding may lead a hair beyond the end of the earth. */
    private double degrees(int axis, long steps, double end) {
        double degrees =
                transform.translate().get(axis) + steps * transform.scale().get(axis);
        return Math.max(-end, Math.min(end, degrees));
    }
}
