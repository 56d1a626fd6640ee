package nl.stedenband.picture.diagram;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * A table whose cells are the darker the greater their number is.
 *
 * @param columns names above
 */
public record HeatMap(List<ChartLabel> columns, List<Row> rows) {
    /** The darkest; 0 is for nothing. */
    public static final int DARKEST = 6;

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The cells of one name, one for each column. */
    public record Row(ChartLabel label, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param value null where there is none
     * @param shade from 0 to {@link #DARKEST}
     */
    public record Cell(Double value, int shade) {}

    /** @param numbers one row for each name of a row, one number for each column, null where there is none */
    public static HeatMap of(List<ChartLabel> columns, List<ChartLabel> names, List<List<Double>> numbers) {
        double greatest = numbers.stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return new HeatMap(
                columns,
                IntStream.range(0, names.size())
                        .mapToObj(i -> new Row(
                                names.get(i),
                                numbers.get(i).stream()
                                        .map(number -> new Cell(number, shade(number, greatest)))
                                        .toList()))
                        .toList());
    }

    /** By the logarithm: a few great numbers would leave all others pale. */
    static int shade(Double number, double greatest) {
        if (number == null || number <= 0) {
            return 0;
        }
        double part = Math.log1p(number) / Math.log1p(greatest);
        return (int) Math.max(1, Math.min(DARKEST, Math.ceil(part * DARKEST - 1e-9)));
    }
}
