package nl.stedenband.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, a row each, printed with columns of the width that they need. */
final class Table {
    private final List<String[]> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(header);
    }

    void add(String... cells) {
        rows.add(cells);
    }

    /** A row of times, with the most that the median should be. */
    void add(String what, Samples samples, long aimMillis) {
        add(
                what,
                number(samples.medianMillis()),
                number(samples.leastMillis()),
                number(samples.mostMillis()),
                Integer.toString(samples.nanos().length),
                number(aimMillis),
                samples.medianMillis() <= aimMillis ? "" : "missed");
    }

    static String number(double number) {
        return String.format(Locale.ROOT, number < 100 ? "%.1f" : "%.0f", number);
    }

    /** The first column to the left, the others to the right. */
    void print(PrintStream out) {
        int columns = rows.get(0).length;
        int[] widths = new int[columns];
        for (String[] row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row[i].length());
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                line.append(("%" + (i == 0 ? "-" : "") + Math.max(1, widths[i]) + "s  ").formatted(row[i]));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
    }
}
