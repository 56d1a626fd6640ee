package nl.stedenband.exporting.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.ValueType;

/**
 * The days between two dates of a row, from the earliest that the first can mean to the latest that the last can mean. A side
 * that nobody knows is left open.
 *
 * @param first column of the first date; less than 0 where there is none
 * @param last column of the last date; less than 0 where there is none
 */
record DateSpan(int first, int last) {

    /** Between the dates of two columns that a table may have or not. */
    static DateSpan of(List<Column> columns, String first, String last) {
        return new DateSpan(find(columns, first), find(columns, last));
    }

    private static int find(List<Column> columns, String name) {
        return columns.indexOf(new Column(name, ValueType.EDTF, false));
    }

    /** Whether the table has any such dates. */
    boolean isTold() {
        return first >= 0 || last >= 0;
    }

    /** The earliest day, or null. */
    String start(List<Object> row) {
        return bound(first, row).map(DayRange::min).map(DateSpan::day).orElse(null);
    }

    /** The latest day, or null. */
    String end(List<Object> row) {
        return bound(last, row).map(DayRange::max).map(DateSpan::day).orElse(null);
    }

    private static Optional<DayRange> bound(int column, List<Object> row) {
        return column < 0 || row.isEmpty() || !(row.get(column) instanceof String text)
                ? Optional.empty()
                : Optional.of(Edtf.parse(text).possible());
    }

    private static String day(long epochDay) {
        return epochDay == DayRange.BEGINNING || epochDay == DayRange.END
                ? null
                : LocalDate.ofEpochDay(epochDay).toString();
    }
}
