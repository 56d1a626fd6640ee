package nl.stedenband.picture.map;

/** A way to lay the globe flat. */
sealed interface Projection permits EqualEarth, ObliqueStereographic {

    /**
     * Where a place comes to lie, x to the east and y to the north, in radii of the earth.
     *
     * @param latitude in degrees
     * @param eastward degrees of longitude east of the middle of the map; may go beyond 180 for what is drawn past its edge
     */
    SheetPoint project(double latitude, double eastward);
}
