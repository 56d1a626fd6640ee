package nl.stedenband.picture.map;

import java.util.List;

/**
 * Places of a part of the world, to point at one.
 *
 * @param pixels how wide it is on a screen
 * @param marks the largest place first
 */
public record PointingMap(MapFrame frame, int pixels, List<MapMark> marks, List<MapLabel> labels) {
    private static final int MOST_NAMES = 18;

    /** @param places the largest first; each has a point */
    public static PointingMap of(List<MapPlace> places, MapFrame frame, int pixels) {
        List<MapMark> marks = places.stream().map(PointingMap::mark).toList();
        return new PointingMap(frame, pixels, marks, LabelPlacement.beside(marks, frame, MOST_NAMES, pixels));
    }

    /** No tie is asked for here. */
    private static MapMark mark(MapPlace place) {
        SheetPoint sheetPoint = MapSheet.WORLD.place(place.point().orElseThrow());
        return new MapMark(place, Math.round(sheetPoint.x()), Math.round(sheetPoint.y()), 0, 0, "certain");
    }

    public PointingMap {
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /** How high it is on a screen, in pixels. */
    public long height() {
        return frame.height(pixels);
    }

    /** How large letters are, in units. */
    public long letters() {
        return Math.round(LabelPlacement.LETTER * frame.width() / pixels);
    }
}
