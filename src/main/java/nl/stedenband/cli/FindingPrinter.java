package nl.stedenband.cli;

import nl.stedenband.graph.source.ImportRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.importing.places.NamesOfOthers.Misnamed;

/** Prints runs of readers, each followed by its findings, then what is to be retracted. */
interface FindingPrinter {
    void run(ImportRun run);

    void finding(ImportRun run, KeptFinding finding);

    /** An assertion that calls a place by the name of another, and is to be retracted. */
    void misnamed(Misnamed misnamed);

    void finish();
}
