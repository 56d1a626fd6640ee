package nl.stedenband.drills;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Asks the commands that are there for it whether all is well. */
final class CommandsFindNothing {
    /** What a registry as it should be makes {@code redraw} say. */
    private static final String NOTHING_DRAWN = "0 nodes and relationships were drawn anew";

    private final List<String> before;

    private CommandsFindNothing(List<String> before) {
        this.before = before;
    }

    /** Beyond what {@code check} finds in the bundled data. */
    static CommandsFindNothing beyond(Installation prepared) throws IOException, InterruptedException {
        return new CommandsFindNothing(findings(prepared));
    }

    List<String> in(Installation installation) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        Installation.Outcome redraw = installation.run("redraw");
        if (redraw.exitCode() != 0 || !redraw.said().contains(NOTHING_DRAWN)) {
            faults.add("redraw ended with %d: %s".formatted(redraw.exitCode(), redraw.said()));
        }
        List<String> found = findings(installation);
        found.removeAll(before);
        if (!found.isEmpty()) {
            faults.add("check finds " + found);
        }
        return faults;
    }

    /** Without the runs, whose ids are others for each registry. */
    private static List<String> findings(Installation installation) throws IOException, InterruptedException {
        Installation.Outcome check = installation.run("check", "--format", "csv");
        if (check.exitCode() != 0) {
            throw new IllegalStateException(check.said());
        }
        return new ArrayList<>(check.said()
                .lines()
                .map(line -> line.replaceFirst("^[0-9a-f-]{36},", ""))
                .toList());
    }
}
