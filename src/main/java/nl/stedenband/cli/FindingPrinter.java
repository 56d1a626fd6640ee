package nl.stedenband.cli;

import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;

/** Prints runs of readers, each followed by its findings. */
interface FindingPrinter {
    void run(ImportRun run);

    void finding(ImportRun run, KeptFinding finding);

    void finish();
}
