package nl.stedenband.picture.map;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rectangle on a sheet, in its units. */
public record MapFrame(long x, long y, long width, long height) {
    /** Width to height of those that are made here. */
    private static final double SHAPE = 4.0 / 3;

    private static final double CLOSER = 5;
    private static final double MARGIN = 1.2;

    /** In units: on the sheet of the world about 400 kilometres. */
    private static final double NARROWEST = 100;

    private static final double WIDEST = 20_000;
    private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,5} -?\\d{1,5} \\d{1,5} \\d{1,5}");

    /** The smallest that shows all of these with some room, no narrower than is of use. */
    public static MapFrame around(List<SheetPoint> spots) {
        DoubleSummaryStatistics across =
                spots.stream().mapToDouble(SheetPoint::x).summaryStatistics();
        DoubleSummaryStatistics down = spots.stream().mapToDouble(SheetPoint::y).summaryStatistics();
        double width = Math.max(across.getMax() - across.getMin(), SHAPE * (down.getMax() - down.getMin()));
        return around(
                new SheetPoint((across.getMin() + across.getMax()) / 2, (down.getMin() + down.getMax()) / 2),
                MARGIN * width);
    }

    private static MapFrame around(SheetPoint middle, double wanted) {
        double width = Math.max(wanted, NARROWEST);
        return new MapFrame(
                Math.round(middle.x() - width / 2),
                Math.round(middle.y() - width / SHAPE / 2),
                Math.round(width),
                Math.round(width / SHAPE));
    }

    /** A part of this one that shows more of what lies there; as wide as this where that is the narrowest. */
    public MapFrame closerTo(SheetPoint middle) {
        return around(middle, width / CLOSER);
    }

    /** How high it is where it is that wide, in pixels. */
    public long height(int pixels) {
        return Math.round((double) pixels * height / width);
    }

    /** What lies that far to the right of its left edge and below its upper one, where it is {@code pixels} wide. */
    public SheetPoint at(double right, double below, int pixels) {
        double unit = (double) width / pixels;
        return new SheetPoint(x + unit * right, y + unit * below);
    }

    /** One that was written as {@link #viewBox} writes it; nothing where it shows next to nothing of a sheet, or more than all. */
    public static Optional<MapFrame> parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return Optional.empty();
        }
        long[] numbers = Stream.of(text.split(" ")).mapToLong(Long::parseLong).toArray();
        MapFrame written = new MapFrame(numbers[0], numbers[1], numbers[2], numbers[3]);
        boolean isOfUse = written.width >= NARROWEST && written.height >= NARROWEST / SHAPE;
        return isOfUse && written.width <= WIDEST && written.height <= WIDEST ? Optional.of(written) : Optional.empty();
    }

    /** As SVG has it in {@code viewBox}. */
    public String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }

    public boolean contains(SheetPoint sheetPoint) {
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
