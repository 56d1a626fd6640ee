package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Point;

/** The outline of land on a sheet. */
public final class Outline {
    private Outline() {}

    /**
     * The path data of areas.
     *
     * @param rings closed lines around land or, within it, around water; the last point of each is its first
     * @param finest the area in squared units of the smallest dent or bulge that is kept; islands are all kept
     */
    public static String of(MapSheet mapSheet, List<List<Point>> rings, double finest) {
        return SvgPath.ofRings(rings.stream()
                .map(ring -> flat(mapSheet, ring))
                .filter(ring -> ring.stream().anyMatch(mapSheet.frame()::contains))
                .map(ring -> Simplification.ofRing(ring, finest))
                .toList());
    }

    /** What lies across the edge of the sheet is drawn whole, at the side where it begins. */
    private static List<SheetPoint> flat(MapSheet mapSheet, List<Point> ring) {
        List<SheetPoint> flat = new ArrayList<>();
        double eastward = mapSheet.eastward(ring.get(0).longitude());
        for (Point point : ring.subList(0, ring.size() - 1)) {
            eastward += Math.IEEEremainder(mapSheet.eastward(point.longitude()) - eastward, 360);
            flat.add(mapSheet.place(point.latitude(), eastward));
        }
        return flat;
    }
}
