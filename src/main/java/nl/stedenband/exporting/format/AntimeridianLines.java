package nl.stedenband.exporting.format;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Point;

/**
 * Lines over points, cut where they cross the 180th meridian, so that none goes round the whole world.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7946#section-3.1.9">RFC 7946, 3.1.9 Antimeridian Cutting</a>
 */
final class AntimeridianLines {
    private static final double HALF_ROUND = 180;

    private AntimeridianLines() {}

    static List<List<Point>> of(List<Point> points) {
        List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>(List.of(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (Math.abs(to.longitude() - from.longitude()) > HALF_ROUND) {
                double side = Math.copySign(HALF_ROUND, from.longitude());
                double latitude = latitudeAt180(from, to);
                line.add(new Point(latitude, side));
                lines.add(line);
                line = new ArrayList<>(List.of(new Point(latitude, -side)));
            }
            line.add(to);
        }
        lines.add(line);
        return lines;
    }

    /** Where a straight line on the map crosses it. */
    private static double latitudeAt180(Point from, Point to) {
        double before = HALF_ROUND - Math.abs(from.longitude());
        double after = HALF_ROUND - Math.abs(to.longitude());
        double share = before + after == 0 ? 0 : before / (before + after);
        return from.latitude() + share * (to.latitude() - from.latitude());
    }
}
