package nl.stedenband.picture.map;

import nl.stedenband.registry.Point;

/**
 * The shortest way over the globe between two places. Between antipodes, where all ways are as short, it is the one over the
 * north pole.
 */
record GreatCircle(Point from, Point to) {
    private static final double NEARLY_NOTHING = 1e-9;

    /** The angle between the places seen from the middle of the earth, in degrees. */
    double degrees() {
        return Math.toDegrees(Math.atan2(length(cross(vector(from), vector(to))), dot(vector(from), vector(to))));
    }

    /** @param part of the way: 0 for its begin, 1 for its end */
    Point at(double part) {
        double[] start = vector(from);
        double[] ahead = ahead(start, vector(to));
        double angle = Math.toRadians(degrees()) * part;
        double[] there = new double[3];
        for (int i = 0; i < 3; i++) {
            there[i] = start[i] * Math.cos(angle) + ahead[i] * Math.sin(angle);
        }
        return new Point(
                Math.toDegrees(Math.atan2(there[2], Math.hypot(there[0], there[1]))),
                Math.toDegrees(Math.atan2(there[1], there[0])));
    }

    /** The direction in which the way begins: a unit vector at a right angle to the one of its begin. */
    private static double[] ahead(double[] start, double[] end) {
        double[] normal = cross(start, end);
        if (length(normal) < NEARLY_NOTHING) {
            normal = cross(start, new double[] {0, 0, 1});
        }
        if (length(normal) < NEARLY_NOTHING) {
            normal = new double[] {0, 1, 0};
        }
        double[] ahead = cross(normal, start);
        double length = length(ahead);
        return new double[] {ahead[0] / length, ahead[1] / length, ahead[2] / length};
    }

    private static double[] vector(Point point) {
        double phi = Math.toRadians(point.latitude());
        double lambda = Math.toRadians(point.longitude());
        return new double[] {Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double length(double[] a) {
        return Math.sqrt(dot(a, a));
    }
}
