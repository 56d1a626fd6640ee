package nl.stedenband.importing;

import java.util.List;

/**
 * What came of reading a file.
 *
 * @param run id of the run, under which its findings are kept; empty for a dry run
 * @param rows rows of the file
 * @param recorded assertions that are new
 * @param known assertions that were recorded before, retracted ones among them
 * @param refused rows of which nothing was stored
 * @param findings everything that was found, in the order of the file
 */
public record ImportReport(
        String run, String file, long rows, long recorded, long known, long refused, List<Finding> findings) {

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
