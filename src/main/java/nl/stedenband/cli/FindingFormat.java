package nl.stedenband.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Function;

/** In which form findings are printed. */
enum FindingFormat {
    TEXT(TextFindings::new),
    CSV(CsvFindings::new);

    private final Function<PrintWriter, FindingPrinter> printer;

    FindingFormat(Function<PrintWriter, FindingPrinter> printer) {
        this.printer = printer;
    }

    FindingPrinter printer(PrintWriter out) {
        return printer.apply(out);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
