package nl.stedenband.picture.diagram;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lying bars on one scale from zero, one of each series for each name.
 *
 * @param series names of what is measured; one for bars of one sort
 * @param groups from top to bottom
 */
public record BarChart(List<ChartLabel> series, List<Group> groups) {
    /** The length of the whole scale; pages make it as wide as there is room. */
    public static final double WIDTH = 100;

    public BarChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
    }

    /** The bars of one name, one for each series that has a number there. */
    public record Group(ChartLabel label, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar.
     *
     * @param series counted from 0
     * @param value what it stands for
     * @param length of {@link #WIDTH}
     */
    public record Bar(int series, double value, double length) {}

    /**
     * What is to be shown of one name.
     *
     * @param values one for each series; null where none is known, which is no bar, and not one of length 0
     */
    public record Row(ChartLabel label, List<Double> values) {}

    /** @throws IllegalArgumentException for a number below zero, which no bar from zero can show */
    public static BarChart of(List<ChartLabel> series, List<Row> rows) {
        List<Double> values = rows.stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .toList();
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("bars start at zero");
        }
        boolean areCounts = values.stream().allMatch(value -> value == Math.rint(value));
        double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        ValueScale valueScale = ValueScale.upTo(greatest, areCounts);
        return new BarChart(
                series, rows.stream().map(row -> group(row, valueScale)).toList());
    }

    private static Group group(Row row, ValueScale valueScale) {
        Stream<Integer> known = Stream.iterate(0, i -> i < row.values().size(), i -> i + 1)
                .filter(i -> row.values().get(i) != null);
        return new Group(
                row.label(),
                known.map(i -> new Bar(
                                i,
                                row.values().get(i),
                                valueScale.at(row.values().get(i), WIDTH)))
                        .toList());
    }
}
