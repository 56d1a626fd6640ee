package nl.stedenband.picture.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Leaves out of a line the points that matter least: again and again the one that makes the smallest triangle with its neighbours.
 *
 * <p>Mahes Visvalingam and J. D. Whyatt, "Line generalisation by repeated elimination of points", The Cartographic Journal 30
 * (1993), 46–51.
 */
final class Simplification {
    private final List<SheetPoint> points;
    private final boolean isRing;
    private final int[] before;
    private final int[] after;
    private final double[] area;
    private final PriorityQueue<Candidate> candidates =
            new PriorityQueue<>(Comparator.comparingDouble(Candidate::area).thenComparingInt(Candidate::point));

    private record Candidate(int point, double area) {}

    private Simplification(List<SheetPoint> points, boolean isRing) {
        this.points = points;
        this.isRing = isRing;
        int size = points.size();
        before = new int[size];
        after = new int[size];
        area = new double[size];
        for (int i = 0; i < size; i++) {
            before[i] = (i + size - 1) % size;
            after[i] = (i + 1) % size;
        }
        for (int i = 0; i < size; i++) {
            weigh(i, 0);
        }
    }

    /** @param smallest the area of the triangle below which a point is left out, in squared units; the ends always stay */
    static List<SheetPoint> ofLine(List<SheetPoint> points, double smallest) {
        return points.size() < 3 ? points : new Simplification(points, false).simplified(smallest, 2);
    }

    /** @param points of which the last does not repeat the first; four of them stay at least */
    static List<SheetPoint> ofRing(List<SheetPoint> points, double smallest) {
        return points.size() < 5 ? points : new Simplification(points, true).simplified(smallest, 4);
    }

    private List<SheetPoint> simplified(double smallest, int least) {
        int left = points.size();
        boolean[] gone = new boolean[left];
        while (left > least && !candidates.isEmpty() && candidates.peek().area() < smallest) {
            Candidate next = candidates.remove();
            int point = next.point();
            if (gone[point] || next.area() != area[point]) {
                continue;
            }
            gone[point] = true;
            left--;
            after[before[point]] = after[point];
            before[after[point]] = before[point];
            weigh(before[point], next.area());
            weigh(after[point], next.area());
        }
        List<SheetPoint> simplified = new ArrayList<>();
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                simplified.add(points.get(i));
            }
        }
        return List.copyOf(simplified);
    }

    /** A point never weighs less than one that went before it. */
    private void weigh(int point, double least) {
        boolean isEnd = !isRing && (point == 0 || point == points.size() - 1);
        area[point] = isEnd ? Double.MAX_VALUE : Math.max(least, triangle(before[point], point, after[point]));
        candidates.add(new Candidate(point, area[point]));
    }

    private double triangle(int one, int two, int three) {
        SheetPoint a = points.get(one);
        SheetPoint b = points.get(two);
        SheetPoint c = points.get(three);
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())) / 2;
    }
}
