package nl.stedenband.picture.map;

/** A rectangle on a sheet, in its units. */
public record Frame(long x, long y, long width, long height) {

    /** As SVG has it in {@code viewBox}. */
    public String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }

    boolean contains(Spot spot) {
        return spot.x() >= x && spot.x() <= x + width && spot.y() >= y && spot.y() <= y + height;
    }

    boolean overlaps(Frame other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    boolean contains(Frame other) {
        return other.x >= x
                && other.y >= y
                && other.x + other.width <= x + width
                && other.y + other.height <= y + height;
    }
}
