package nl.stedenband.exchange.snapshot;

import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.registry.RecordChange;

/** Is told what a snapshot holds, in its order. */
interface SnapshotVisitor {
    /** For those who only want to know whether it is whole. */
    SnapshotVisitor NOBODY = new SnapshotVisitor() {};

    default void change(RecordChange change) {}

    default void run(FinishedRun run) {}

    /** Of the run that came before it. */
    default void finding(KeptFinding finding) {}
}
