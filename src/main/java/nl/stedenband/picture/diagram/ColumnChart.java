package nl.stedenband.picture.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * Standing columns over years, each stacked of several parts.
 *
 * @param ticks heights with their numbers
 * @param columns from left to right
 */
public record ColumnChart(List<Tick> ticks, List<Column> columns) {
    /** Of the whole picture, in its own units, which are pixels where there is room. */
    public static final double WIDTH = 340;

    public static final double HEIGHT = 190;
    public static final double LEFT = 34;
    public static final double TOP = 10;
    public static final double BOTTOM = 164;

    private static final double RIGHT = 334;
    private static final int MOST_NAMED = 6;

    public ColumnChart {
        ticks = List.copyOf(ticks);
        columns = List.copyOf(columns);
    }

    public record Tick(double y, double value) {}

    /**
     * One column.
     *
     * @param x its left side
     * @param named whether there is room for its year below
     * @param pieces from the bottom up, without empty ones
     */
    public record Column(long year, double x, double width, boolean named, List<Piece> pieces) {
        public Column {
            pieces = List.copyOf(pieces);
        }

        public double middle() {
            return x + width / 2;
        }
    }

    /**
     * A part of a column.
     *
     * @param series counted from 0
     * @param y its top
     */
    public record Piece(int series, long value, double y, double height) {}

    /** How many there are of each series in a year. */
    public record Year(long year, List<Long> counts) {
        long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /** @param years in order */
    public static ColumnChart of(List<Year> years) {
        ValueScale valueScale =
                ValueScale.upTo(years.stream().mapToLong(Year::total).max().orElse(0), true);
        double room = (RIGHT - LEFT) / Math.max(1, years.size());
        int every = (years.size() + MOST_NAMED - 1) / MOST_NAMED;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            boolean named = (years.size() - 1 - i) % Math.max(1, every) == 0;
            columns.add(new Column(
                    years.get(i).year(), LEFT + i * room, room * 0.8, named, pieces(years.get(i), valueScale)));
        }
        return new ColumnChart(
                valueScale.ticks().stream()
                        .map(tick -> new Tick(BOTTOM - valueScale.at(tick, BOTTOM - TOP), tick))
                        .toList(),
                columns);
    }

    private static List<Piece> pieces(Year year, ValueScale valueScale) {
        List<Piece> pieces = new ArrayList<>();
        long below = 0;
        for (int series = 0; series < year.counts().size(); series++) {
            long count = year.counts().get(series);
            if (count > 0) {
                double bottom = BOTTOM - valueScale.at(below, BOTTOM - TOP);
                below += count;
                double top = BOTTOM - valueScale.at(below, BOTTOM - TOP);
                pieces.add(new Piece(series, count, top, bottom - top));
            }
        }
        return pieces;
    }
}
