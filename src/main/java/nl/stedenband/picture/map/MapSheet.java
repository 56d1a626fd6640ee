package nl.stedenband.picture.map;

import java.util.List;
import nl.stedenband.registry.Point;

/** A sheet that a map is drawn on: a projection, its middle and how large it is. Units are so small that whole ones do. */
public enum MapSheet {
    /**
     * The whole world, 10,000 units wide. Its edge lies in the Bering Strait, where it cuts no continent, and the Netherlands near
     * its middle.
     */
    WORLD(new EqualEarth(), 11.5, 10_000 / 5.41326, new SheetPoint(5000, 2420), new MapFrame(0, 0, 10_000, 4330)),

    /** The Netherlands in Europe, 100 metres to the unit. */
    NETHERLANDS(
            new ObliqueStereographic(52.15616),
            5.38764,
            63_710,
            new SheetPoint(1440, 1640),
            new MapFrame(0, 0, 2820, 3290));

    private final Projection projection;
    private final double middle;
    private final double scale;
    private final SheetPoint origin;
    private final MapFrame mapFrame;

    MapSheet(Projection projection, double middle, double scale, SheetPoint origin, MapFrame mapFrame) {
        this.projection = projection;
        this.middle = middle;
        this.scale = scale;
        this.origin = origin;
        this.mapFrame = mapFrame;
    }

    /** What of it is shown as a whole. */
    public MapFrame frame() {
        return mapFrame;
    }

    /** Where a place lies on it. */
    public SheetPoint place(Point point) {
        return place(point.latitude(), eastward(point.longitude()));
    }

    /** The shortest way between two places: one line, or two where it goes over the edge. */
    public List<List<SheetPoint>> way(Point from, Point to) {
        return new ProjectedLine(this, new GreatCircle(from, to)).pieces();
    }

    /** @param eastward degrees east of the middle of the map */
    SheetPoint place(double latitude, double eastward) {
        SheetPoint flat = projection.project(latitude, eastward);
        return new SheetPoint(origin.x() + scale * flat.x(), origin.y() - scale * flat.y());
    }

    /** Degrees east of the middle of the map, from -180 to 180. */
    double eastward(double longitude) {
        return Math.IEEEremainder(longitude - middle, 360);
    }
}
