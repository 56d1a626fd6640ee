package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Point;

/** A way over the globe as lines on a sheet. Where it goes over an edge it ends there, and goes on from the edge across. */
record ProjectedLine(MapSheet sheet, GreatCircle circle) {
    /** Straight on paper from one to the next is near enough. */
    private static final double DEGREES_BETWEEN_POINTS = 1.5;

    List<List<SheetPoint>> pieces() {
        List<List<SheetPoint>> pieces = new ArrayList<>();
        List<SheetPoint> piece = new ArrayList<>();
        int steps = Math.max(1, (int) Math.ceil(circle.degrees() / DEGREES_BETWEEN_POINTS));
        Point before = circle.from();
        piece.add(sheet.place(before));
        for (int i = 1; i <= steps; i++) {
            Point point = i == steps ? circle.to() : circle.at((double) i / steps);
            double from = sheet.eastward(before.longitude());
            double to = sheet.eastward(point.longitude());
            if (Math.abs(to - from) > 180) {
                double edge = Math.copySign(180, from);
                double latitude = latitudeAtEdge(before.latitude(), edge - from, point.latitude(), to + edge);
                piece.add(sheet.place(latitude, edge));
                pieces.add(List.copyOf(piece));
                piece = new ArrayList<>(List.of(sheet.place(latitude, -edge)));
            }
            piece.add(sheet.place(point));
            before = point;
        }
        pieces.add(List.copyOf(piece));
        return List.copyOf(pieces);
    }

    /** Between two points of which one lies so many degrees before the edge and the other so many beyond it. */
    private static double latitudeAtEdge(double latitude, double before, double otherLatitude, double beyond) {
        double whole = Math.abs(before) + Math.abs(beyond);
        double part = whole == 0 ? 0 : Math.abs(before) / whole;
        return latitude + part * (otherLatitude - latitude);
    }
}
