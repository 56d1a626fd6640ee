package nl.stedenband.picture.map;

/**
 * The Equal Earth projection: areas are true, parallels straight, continents look as people know them.
 *
 * <p>Bojan Šavrič, Tom Patterson and Bernhard Jenny, "The Equal Earth map projection", International Journal of Geographical
 * Information Science 33 (2019), 454–465.
 */
final class EqualEarth implements Projection {
    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public SheetPoint project(double latitude, double eastward) {
        double theta = Math.asin(M * Math.sin(Math.toRadians(latitude)));
        double t2 = theta * theta;
        double t6 = t2 * t2 * t2;
        double x = Math.toRadians(eastward) * Math.cos(theta) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
        return new SheetPoint(x, theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }
}
