package nl.stedenband.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.importing.Severity;
import nl.stedenband.importing.places.NamesOfOthers.Misnamed;

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
    public void misnamed(Misnamed misnamed) {
        csv.writeRecord(
                "",
                "",
                misnamed.locator(),
                "",
                "",
                Severity.ERROR.slug(),
                "retract assertion %s of %s: it calls %s '%s', which is the name of %s"
                        .formatted(
                                misnamed.assertion(),
                                misnamed.source(),
                                misnamed.place(),
                                misnamed.name(),
                                misnamed.owner()));
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
