package nl.stedenband.web.quality;

import java.time.LocalDate;
import java.util.List;
import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.web.table.AnswerTable;

/**
 * What the registry lacks, and what was found when it was read in.
 *
 * @param asOf the day on which the ties held that are counted
 */
public record QualityPage(LocalDate asOf, List<Doubt> doubts, AnswerTable completeness, List<ImportRun> runs) {

    /**
     * Ties of which something is doubtful.
     *
     * @param name the key of its text under {@code quality.}
     * @param address of the question that lists them
     */
    public record Doubt(String name, long ties, String address) {}
}
