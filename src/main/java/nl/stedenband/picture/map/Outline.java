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
    public static String of(Sheet sheet, List<List<Point>> rings, double finest) {
        return PathData.ofRings(rings.stream()
                .map(ring -> flat(sheet, ring))
                .filter(ring -> ring.stream().anyMatch(sheet.frame()::contains))
                .map(ring -> Simplification.ofRing(ring, finest))
                .toList());
    }

    /** What lies across the edge of the sheet is drawn whole, at the side where it begins. */
    private static List<Spot> flat(Sheet sheet, List<Point> ring) {
        List<Spot> flat = new ArrayList<>();
        double eastward = sheet.eastward(ring.get(0).longitude());
        for (Point point : ring.subList(0, ring.size() - 1)) {
            eastward += Math.IEEEremainder(sheet.eastward(point.longitude()) - eastward, 360);
            flat.add(sheet.place(point.latitude(), eastward));
        }
        return flat;
    }
}
