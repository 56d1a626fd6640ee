package nl.stedenband.picture.map;

/** A rectangle on a sheet, in its units. */
public record MapFrame(long x, long y, long width, long height) {

    /** As SVG has it in {@code viewBox}. */
    public String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }

    boolean contains(SheetPoint sheetPoint) {
        return sheetPoint.x() >= x
                && sheetPoint.x() <= x + width
                && sheetPoint.y() >= y
                && sheetPoint.y() <= y + height;
    }

    boolean overlaps(MapFrame other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean contains(MapFrame other) {
        return other.x >= x
                && other.y >= y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }
}
