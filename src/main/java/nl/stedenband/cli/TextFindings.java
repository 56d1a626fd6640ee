package nl.stedenband.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.importing.places.NamesOfOthers.Misnamed;

/** Findings to be read by people. */
final class TextFindings implements FindingPrinter {
    private final PrintWriter out;
    private boolean isEmpty = true;
    private boolean hasMisnamed;

    TextFindings(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void run(ImportRun run) {
        isEmpty = false;
        out.printf(
                "%s, read by %s on %s (run %s)%n  %d rows, %d assertions new, %d known, %d rows refused;"
                        + " %d errors, %d warnings, %d notes%n",
                run.file(),
                run.importer(),
                Instant.ofEpochMilli(run.startedAt()).truncatedTo(ChronoUnit.SECONDS),
                run.id(),
                run.rows(),
                run.recorded(),
                run.known(),
                run.refused(),
                run.errors(),
                run.warnings(),
                run.notes());
    }

    @Override
    public void finding(ImportRun run, KeptFinding finding) {
        out.printf(
                "  %s%s%s: %s: %s%n",
                finding.file(),
                finding.line() == 0 ? "" : ":" + finding.line(),
                finding.column().isEmpty() ? "" : " " + finding.column(),
                finding.severity(),
                finding.reason());
    }

    @Override
    public void misnamed(Misnamed misnamed) {
        if (!hasMisnamed) {
            out.println("To be retracted, since they call a place by the name of another:");
        }
        hasMisnamed = true;
        isEmpty = false;
        out.printf(
                "  assertion %s (%s, %s) calls %s '%s', which is the name of %s%n",
                misnamed.assertion(),
                misnamed.source(),
                misnamed.locator(),
                misnamed.place(),
                misnamed.name(),
                misnamed.owner());
    }

    @Override
    public void finish() {
        if (isEmpty) {
            out.println("Nothing was found.");
        }
        out.flush();
    }
}
