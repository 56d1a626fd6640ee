package nl.stedenband.web.importrun;

import java.util.List;
import nl.stedenband.graph.importrun.ImportRun;

/** What was read in. */
public record ImportRunsPage(List<ImportRun> runs, String release) {}
