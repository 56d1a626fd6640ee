package nl.stedenband.picture.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A thing in the middle and others in groups on both sides of it, in their order: first those on the left, downwards, then those
 * on the right; on a narrow screen the thing stands at the edge and all others on its right. Lines are as far apart that names fit beside
 * each other in any number.
 *
 * @param height in pixels
 * @param across where the thing in the middle lies, in per cent from the left
 * @param middle where it lies in pixels from above
 * @param groups with their members
 */
public record EgoDiagram<T>(int height, int across, int middle, List<Group<T>> groups) {
    private static final int IN_THE_MIDDLE = 50;
    private static final int AT_THE_EDGE = 4;

    private static final int LINE = 26;
    private static final int GAP = 6;
    private static final int EDGE = 16;
    private static final int LOWEST = 160;
    private static final double NEAREST = 8;
    private static final double FARTHEST = 18;

    public EgoDiagram {
        groups = List.copyOf(groups);
    }

    /**
     * Some things under a heading.
     *
     * @param at where the heading stands; of one thing alone, where that is
     * @param isLeft whether names end at the point, and don't begin there
     */
    public record Group<T>(String heading, Point at, boolean isLeft, List<Placed<T>> members) {
        public Group {
            members = List.copyOf(members);
        }

        public boolean hasHeading() {
            return members.size() > 1;
        }
    }

    public record Placed<T>(T thing, Point at) {}

    /**
     * @param x in per cent
     * @param y in pixels
     */
    public record Point(double x, int y) {}

    /** Some things that are to be placed together; one alone stands among the others without a heading. */
    public record Bundle<T>(String heading, List<T> members) {
        public Bundle {
            members = List.copyOf(members);
        }

        private boolean hasHeading() {
            return members.size() > 1;
        }

        private int height() {
            return hasHeading() ? GAP + LINE * (members.size() + 1) + GAP : LINE;
        }
    }

    public static <T> EgoDiagram<T> of(List<Bundle<T>> bundles) {
        return of(bundles, split(bundles), IN_THE_MIDDLE);
    }

    /** The same for a narrow screen. */
    public static <T> EgoDiagram<T> narrow(List<Bundle<T>> bundles) {
        return of(bundles, 0, AT_THE_EDGE);
    }

    private static <T> EgoDiagram<T> of(List<Bundle<T>> bundles, int split, int across) {
        List<Bundle<T>> left = bundles.subList(0, split);
        List<Bundle<T>> right = bundles.subList(split, bundles.size());
        int height = Math.max(LOWEST, Math.max(height(left), height(right)) + 2 * EDGE);
        return new EgoDiagram<>(
                height,
                across,
                height / 2,
                Stream.concat(
                                place(left, new Side(true, across, height)).stream(),
                                place(right, new Side(false, across, height)).stream())
                        .toList());
    }

    /** How many bundles stand on the left: so many that the higher side is as low as can be. */
    private static <T> int split(List<Bundle<T>> bundles) {
        int best = 0;
        for (int count = 1; count <= bundles.size(); count++) {
            if (higher(bundles, count) <= higher(bundles, best)) {
                best = count;
            }
        }
        return best;
    }

    private static <T> int higher(List<Bundle<T>> bundles, int left) {
        return Math.max(height(bundles.subList(0, left)), height(bundles.subList(left, bundles.size())));
    }

    private static <T> int height(List<Bundle<T>> bundles) {
        return bundles.stream().mapToInt(Bundle::height).sum();
    }

    private static <T> List<Group<T>> place(List<Bundle<T>> bundles, Side side) {
        List<Group<T>> groups = new ArrayList<>();
        int y = (side.height - height(bundles)) / 2 + LINE / 2;
        for (Bundle<T> bundle : bundles) {
            int first = y + (bundle.hasHeading() ? GAP : 0);
            int line = bundle.hasHeading() ? first + LINE : first;
            List<Placed<T>> members = new ArrayList<>();
            for (T member : bundle.members()) {
                members.add(new Placed<>(member, side.point(line)));
                line += LINE;
            }
            groups.add(new Group<>(bundle.heading(), side.point(first), side.isLeft, members));
            y += bundle.height();
        }
        return groups;
    }

    /** A side of the thing in the middle. */
    private record Side(boolean isLeft, int across, int height) {

        /** On half an ellipse, so that the thing in the middle has room around it. */
        Point point(int y) {
            double off = 2.0 * y / height - 1;
            double away = NEAREST + (FARTHEST - NEAREST) * Math.sqrt(Math.max(0, 1 - off * off));
            return new Point(Math.round(100 * (isLeft ? across - away : across + away)) / 100.0, y);
        }
    }
}
