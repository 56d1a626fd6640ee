package nl.stedenband.picture.map;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.stedenband.registry.Point;

/** Parts of the world to look at. */
public enum Extent {
    WORLD(-56, 80, -180, 180),
    EUROPE(33, 66, -14, 46),
    NEIGHBOURS(46.5, 56.5, -6, 24),
    AFRICA(-36, 38, -20, 62),
    ASIA(-11, 60, 30, 150),
    AMERICAS(-34, 56, -125, -33);

    /** The shape of the window on a large screen, width to height. */
    private static final double SHAPE = 10_000.0 / 4330;

    private final Frame frame;

    Extent(double south, double north, double west, double east) {
        if (west == -180) {
            frame = Sheet.WORLD.frame();
        } else {
            frame = around(
                    Sheet.WORLD.place(new Point((south + north) / 2, (west + east) / 2)),
                    Sheet.WORLD.place(new Point(south, (west + east) / 2)).y()
                            - Sheet.WORLD
                                    .place(new Point(north, (west + east) / 2))
                                    .y());
        }
    }

    /** What of the sheet of the world it shows. */
    public Frame frame() {
        return frame;
    }

    /** The word in addresses and texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The smallest that shows both ends of all of these, as far as these are known; the whole world for none. */
    public static Extent around(List<MapTie> ties) {
        List<Spot> spots = ties.stream()
                .flatMap(tie -> Stream.of(tie.one(), tie.other()))
                .flatMap(place -> place.point().stream())
                .map(Sheet.WORLD::place)
                .toList();
        return Arrays.stream(values())
                .filter(extent -> !spots.isEmpty() && spots.stream().allMatch(extent.frame::contains))
                .min(Comparator.comparingLong(extent -> extent.frame.width()))
                .orElse(WORLD);
    }

    private static Frame around(Spot middle, double height) {
        double width = height * SHAPE;
        return new Frame(
                Math.round(middle.x() - width / 2),
                Math.round(middle.y() - height / 2),
                Math.round(width),
                Math.round(height));
    }
}
