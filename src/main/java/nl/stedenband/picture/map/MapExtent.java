package nl.stedenband.picture.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.stedenband.registry.Point;

/** Parts of the world to look at. */
public enum MapExtent {
    WORLD(-56, 80, -180, 180),
    EUROPE(33, 66, -14, 46),
    NEIGHBOURS(46.5, 56.5, -6, 24),
    AFRICA(-36, 38, -20, 62),
    ASIA(-11, 60, 30, 150),
    AMERICAS(-34, 56, -125, -33);

    /** The shape of the window on a large screen, width to height. */
    private static final double SHAPE = 10_000.0 / 4330;

    /** Europe beside the map of the world: most ties are there, and lie too near to each other on it. */
    public static final MapFrame INSET = around(
            MapSheet.WORLD.place(new Point(50, 13)),
            MapSheet.WORLD.place(new Point(37, 13)).y()
                    - MapSheet.WORLD.place(new Point(61, 13)).y(),
            4.0 / 3);

    private final MapFrame mapFrame;

    MapExtent(double south, double north, double west, double east) {
        if (west == -180) {
            mapFrame = MapSheet.WORLD.frame();
        } else {
            mapFrame = around(
                    MapSheet.WORLD.place(new Point((south + north) / 2, (west + east) / 2)),
                    MapSheet.WORLD.place(new Point(south, (west + east) / 2)).y()
                            - MapSheet.WORLD
                                    .place(new Point(north, (west + east) / 2))
                                    .y(),
                    SHAPE);
        }
    }

    /** What of the sheet of the world it shows. */
    public MapFrame frame() {
        return mapFrame;
    }

    /** The word in addresses and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The smallest that shows both ends of all of these, as far as these are known; the whole world for none. */
    public static MapExtent around(List<MapTie> ties) {
        List<SheetPoint> spots = ties.stream()
                .flatMap(tie -> Stream.of(tie.one(), tie.other()))
                .flatMap(place -> place.point().stream())
                .map(MapSheet.WORLD::place)
                .toList();
        return Arrays.stream(values())
                .filter(mapExtent -> !spots.isEmpty() && spots.stream().allMatch(mapExtent.mapFrame::contains))
                .min(Comparator.comparingLong(mapExtent -> mapExtent.mapFrame.width()))
                .orElse(WORLD);
    }

    private static MapFrame around(SheetPoint middle, double height, double shape) {
        double width = height * shape;
        return new MapFrame(
                Math.round(middle.x() - width / 2),
                Math.round(middle.y() - height / 2),
                Math.round(width),
                Math.round(height));
    }
}
