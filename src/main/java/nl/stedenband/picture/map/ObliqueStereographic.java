package nl.stedenband.picture.map;

/**
 * The oblique stereographic projection: shapes are true, and so are distances near its middle. With the middle in Amersfoort it is
 * the national grid (Rijksdriehoeksstelsel) but for the flattening of the earth, which no eye sees at this scale.
 *
 * <p>John P. Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395 (1987), 157–158.
 *
 * @param middle the latitude of the middle, in degrees
 */
record ObliqueStereographic(double middle) implements Projection {

    @Override
    public SheetPoint project(double latitude, double eastward) {
        double phi = Math.toRadians(latitude);
        double phi1 = Math.toRadians(middle);
        double lambda = Math.toRadians(eastward);
        double toMiddle = Math.sin(phi1) * Math.sin(phi) + Math.cos(phi1) * Math.cos(phi) * Math.cos(lambda);
        double k = 2 / (1 + toMiddle);
        return new SheetPoint(
                k * Math.cos(phi) * Math.sin(lambda),
                k * (Math.cos(phi1) * Math.sin(phi) - Math.sin(phi1) * Math.cos(phi) * Math.cos(lambda)));
    }
}
