package nl.stedenband.cli;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.importing.Finding;
import nl.stedenband.importing.ImportReport;
import nl.stedenband.importing.Severity;

/** What came of reading a file, in words. */
final class ReportText {
    private static final int FINDINGS_SHOWN = 50;

    private ReportText() {}

    static String summary(ImportReport report) {
        String counts = "%d errors, %d warnings, %d notes"
                .formatted(report.count(Severity.ERROR), report.count(Severity.WARNING), report.count(Severity.NOTE));
        if (report.run().isEmpty()) {
            return "%s: %d rows, %d of them wrong; %s; nothing is stored"
                    .formatted(report.file(), report.rows(), report.refused(), counts);
        }
        return "%s: %d rows, %d assertions new, %d known, %d rows refused; %s; run %s"
                .formatted(
                        report.file(),
                        report.rows(),
                        report.recorded(),
                        report.known(),
                        report.refused(),
                        counts,
                        report.run());
    }

    /** The first findings, and where the others are. */
    static List<String> findings(ImportReport report) {
        List<String> lines = new ArrayList<>(report.findings().stream()
                .limit(FINDINGS_SHOWN)
                .map(Finding::toString)
                .toList());
        long more = report.counts().values().stream().mapToLong(Long::longValue).sum() - lines.size();
        if (more > 0) {
            lines.add("… and %d more%s"
                    .formatted(more, report.run().isEmpty() ? "" : "; see stedenband check --run " + report.run()));
        }
        return List.copyOf(lines);
    }
}
