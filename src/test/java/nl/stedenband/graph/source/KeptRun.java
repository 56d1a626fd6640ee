package nl.stedenband.graph.source;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stedenband.graph.TestGraph;

/** A run of a reader that is kept with more findings than are shown, or fetched, at once: a thousand notes and two warnings. */
public final class KeptRun {
    public static final String ID = "3f0c5f3e-8a53-4a35-9a5e-2f7d4bd0a001";
    public static final int NOTES = 1000;

    private KeptRun() {}

    public static TestGraph recorded() {
        return TestGraph.shared().holding("a kept run", KeptRun::keep);
    }

    /** Another run, which found nothing new. */
    public static void another(long millis) {
        String id = "3f0c5f3e-8a53-4a35-9a5e-2f7d4bd0a002";
        ImportRunWrites runs = TestGraph.shared().bean(ImportRunWrites.class);
        runs.start(id, "ties", "my-ties.csv", "test", millis);
        runs.finish(
                id,
                Map.of("rows", 1, "recorded", 0, "known", 1, "refused", 0, "errors", 0, "warnings", 0, "notes", 0),
                millis);
    }

    private static void keep() {
        ImportRunWrites runs = TestGraph.shared().bean(ImportRunWrites.class);
        runs.start(ID, "ties", "my-ties.csv", "test", 0);
        runs.addFindings(
                ID,
                IntStream.rangeClosed(1, NOTES)
                        .mapToObj(line -> finding(line, "note", "seen before"))
                        .toList());
        runs.addFindings(ID, List.of(finding(7, "warning", "odd"), finding(NOTES + 1, "warning", "odder")));
        runs.finish(
                ID,
                Map.of(
                        "rows",
                        1200,
                        "recorded",
                        1100,
                        "known",
                        90,
                        "refused",
                        10,
                        "errors",
                        0,
                        "warnings",
                        2,
                        "notes",
                        NOTES),
                1);
    }

    private static Map<String, Object> finding(int line, String severity, String reason) {
        return Map.of("file", "my-ties.csv", "line", line, "column", "seen", "severity", severity, "reason", reason);
    }
}
