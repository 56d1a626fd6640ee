package nl.stedenband.picture.map;

/** A place on paper: x to the right and y down, in the units of its sheet. */
public record SheetPoint(double x, double y) {

    public double distanceTo(SheetPoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
