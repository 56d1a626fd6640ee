package nl.stedenband.web.quality;

import java.util.List;
import nl.stedenband.graph.source.ImportRun;

/** What was read in. */
public record ImportRunsPage(List<ImportRun> runs, String release) {}
