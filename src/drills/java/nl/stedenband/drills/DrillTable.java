package nl.stedenband.drills;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What drills found. The faults of a drill are printed when it ends, the table at the end of all. */
final class DrillTable {
    private static final String FORMAT = "%-44s %9s %7s %8s%n";

    private final PrintStream out;
    private final List<DrillResult> results = new ArrayList<>();

    /**
     * A row.
     *
     * @param rounds how often it was done
     */
    record DrillResult(String drill, long rounds, List<String> faults, long seconds) {}

    /** A drill that can be run. */
    @FunctionalInterface
    interface Drill {
        /** @return how often something was done */
        long run(List<String> faults) throws Exception;
    }

    DrillTable(PrintStream out) {
        this.out = out;
    }

    /** That a drill breaks off is a fault too. */
    void run(String name, Drill drill) {
        long began = System.nanoTime();
        List<String> faults = new ArrayList<>();
        long rounds = 0;
        out.println("– " + name);
        try {
            rounds = drill.run(faults);
        } catch (Exception e) {
            e.printStackTrace(out);
            faults.add("the drill broke off: " + e);
        }
        faults.forEach(fault -> out.println("  ! " + fault));
        results.add(new DrillResult(name, rounds, faults, (System.nanoTime() - began) / 1_000_000_000));
    }

    void say(String text) {
        out.println("  " + text);
    }

    void print() {
        out.println();
        out.printf(FORMAT, "drill", "rounds", "faults", "seconds");
        for (DrillResult result : results) {
            out.printf(FORMAT, result.drill(), result.rounds(), result.faults().size(), result.seconds());
        }
        out.println();
    }

    boolean isFaultless() {
        return results.stream().allMatch(result -> result.faults().isEmpty());
    }
}
