package nl.stedenband.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;

/** Findings as a table, one a row. */
final class CsvFindings implements FindingPrinter {
    private final CsvWriter csv;

    CsvFindings(PrintWriter out) {
        csv = CsvWriter.builder().build(out);
        csv.writeRecord("run", "reader", "file", "line", "column", "severity", "reason");
    }

    @Override
    public void run(ImportRun run) {
        // its rows name it
    }

    @Override
    public void finding(ImportRun run, KeptFinding finding) {
        csv.writeRecord(
                run.id(),
                run.importer(),
                finding.file(),
                Long.toString(finding.line()),
                finding.column(),
                finding.severity(),
                finding.reason());
    }

    @Override
    public void finish() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
