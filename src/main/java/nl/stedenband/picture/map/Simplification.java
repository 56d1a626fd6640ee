package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.VWSimplifier;

/**
 * Leaves out of lines the points that matter least: again and again the one that makes the smallest triangle with its neighbours. JTS
 * does it; it measures by the square root of that triangle.
 *
 * <p>Mahes Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points", The Cartographic Journal 30
 * (1993), 46–51.
 */
final class Simplification {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Simplification() {}

    /**
     * An area in one piece.
     *
     * @param rings the one around it, then those around what lies within it and is no part of it; the last point of each does not
     *     repeat the first
     */
    record Area(List<List<SheetPoint>> rings) {}

    /** @param smallest the area of the triangle below which a point is left out, in squared units; the ends always stay */
    static List<SheetPoint> ofLine(List<SheetPoint> points, double smallest) {
        Coordinate[] line = points.stream().map(Simplification::coordinate).toArray(Coordinate[]::new);
        return spots(VWSimplifier.simplify(GEOMETRY.createLineString(line), Math.sqrt(smallest)));
    }

    /**
     * Areas that may have borders in common, which they have still when points are left out. All areas stay, and all rings.
     *
     * @param smallest as of a line
     */
    static List<Area> ofAreas(List<Area> areas, double smallest) {
        CoverageSimplifier simplifier = new CoverageSimplifier(
                areas.stream().map(Simplification::polygon).toArray(Geometry[]::new));
        simplifier.setRemovableRingSizeFactor(0);
        return Arrays.stream(simplifier.simplify(Math.sqrt(smallest)))
                .map(Simplification::area)
                .toList();
    }

    private static Polygon polygon(Area area) {
        LinearRing[] rings = area.rings().stream().map(Simplification::ring).toArray(LinearRing[]::new);
        return GEOMETRY.createPolygon(rings[0], Arrays.copyOfRange(rings, 1, rings.length));
    }

    private static LinearRing ring(List<SheetPoint> points) {
        Coordinate[] ring = new Coordinate[points.size() + 1];
        Arrays.setAll(ring, i -> coordinate(points.get(i % points.size())));
        return GEOMETRY.createLinearRing(ring);
    }

    private static Area area(Geometry simplified) {
        Polygon polygon = (Polygon) simplified;
        List<List<SheetPoint>> rings = new ArrayList<>();
        rings.add(points(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(points(polygon.getInteriorRingN(i)));
        }
        return new Area(rings);
    }

    private static List<SheetPoint> points(LinearRing ring) {
        return spots(ring).subList(0, ring.getNumPoints() - 1);
    }

    private static List<SheetPoint> spots(Geometry line) {
        return Arrays.stream(line.getCoordinates())
                .map(point -> new SheetPoint(point.x, point.y))
                .toList();
    }

    private static Coordinate coordinate(SheetPoint sheetPoint) {
        return new Coordinate(sheetPoint.x(), sheetPoint.y());
    }
}
