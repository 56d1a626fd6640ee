package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Point;

/** The outline of land on a sheet. */
public final class Outline {
    private Outline() {}

    /**
     * An area in one piece.
     *
     * @param rings closed lines: the one around it, then those around what lies within it and is no part of it; the last point of
     *     each is its first
     */
    public record Area(List<List<Point>> rings) {
        public Area {
            rings = List.copyOf(rings);
        }
    }

    /**
     * The path data of areas. A border that two of them have in common is the same line in both.
     *
     * @param finest the area in squared units of the smallest dent or bulge that is kept; islands are all kept
     */
    public static String of(MapSheet mapSheet, List<Area> areas, double finest) {
        List<Simplification.Area> shown = areas.stream()
                .map(area -> area.rings().stream()
                        .map(ring -> flat(mapSheet, ring))
                        .filter(ring -> ring.stream().anyMatch(mapSheet.frame()::contains))
                        .toList())
                .filter(rings -> !rings.isEmpty())
                .map(Simplification.Area::new)
                .toList();
        return SvgPath.ofRings(Simplification.ofAreas(shown, finest).stream()
                .flatMap(area -> area.rings().stream())
                .toList());
    }

    /**
     * What lies across the edge of the sheet is drawn whole, at the side where it begins. A point has the same place in every ring
     * on the same side.
     */
    private static List<SheetPoint> flat(MapSheet mapSheet, List<Point> ring) {
        List<SheetPoint> flat = new ArrayList<>();
        double before = mapSheet.eastward(ring.get(0).longitude());
        for (Point point : ring.subList(0, ring.size() - 1)) {
            double eastward = mapSheet.eastward(point.longitude());
            before = eastward + 360 * Math.rint((before - eastward) / 360);
            flat.add(mapSheet.place(point.latitude(), before));
        }
        return flat;
    }
}
