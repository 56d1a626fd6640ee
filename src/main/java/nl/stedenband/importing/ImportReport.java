package nl.stedenband.importing;

import java.util.List;
import java.util.Map;

/**
 * What came of reading a file.
 *
 * @param run id of the run, under which its findings are kept; empty for a dry run
 * @param rows rows of the file
 * @param recorded assertions that are new
 * @param known assertions that were recorded before, retracted ones among them
 * @param refused rows of which nothing was stored
 * @param counts how much was found
 * @param findings what was found, in the order of the file: the first 100,000
 */
public record ImportReport(
        String run,
        String file,
        long rows,
        long recorded,
        long known,
        long refused,
        Map<Severity, Long> counts,
        List<Finding> findings) {
    public ImportReport {
        counts = Map.copyOf(counts);
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }
}
