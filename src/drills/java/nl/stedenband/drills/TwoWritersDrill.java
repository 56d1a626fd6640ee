package nl.stedenband.drills;

import java.nio.file.Path;
import java.util.List;

/** Two commands read files in at once, one of them the same file, while an editor edits. */
final class TwoWritersDrill implements DrillTable.Drill {
    private static final int TIES = 800;

    private final Installation installation;
    private final int rounds;
    private final CommandsFindNothing commands;

    TwoWritersDrill(Installation installation, int rounds, CommandsFindNothing commands) {
        this.installation = installation;
        this.rounds = rounds;
        this.commands = commands;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        Path folder = installation.notes();
        try (RunningInstallation service = installation.serve()) {
            installation.run(
                    "import",
                    "sources",
                    DrillTies.writeSource(folder, "unverified-copy").toString());
            for (int round = 1; round <= rounds; round++) {
                Path same = DrillTies.write(folder, "same-%d.csv".formatted(round), TIES);
                Path other = DrillTies.write(folder, "other-%d.csv".formatted(round), TIES);
                EditsUnderWay edits = new EditsUnderWay(service, "writers" + round);
                edits.begin(1, true);
                List<Installation.StartedCommand> started =
                        List.of(importing(same), importing(round % 2 == 0 ? other : same));
                for (Installation.StartedCommand command : started) {
                    Installation.Outcome outcome = installation.end(command);
                    if (outcome.exitCode() != 0) {
                        faults.add("import ended with %d: %s".formatted(outcome.exitCode(), outcome.said()));
                    }
                }
                edits.end();
                try (RegistryAudit audit = RegistryAudit.of(installation)) {
                    long recorded = DrillTies.recorded(audit, same, faults);
                    recorded += DrillTies.recorded(audit, other, faults);
                    if (recorded != (round % 2 == 0 ? 2 * TIES : TIES)) {
                        faults.add("%d rows are there".formatted(recorded));
                    }
                    faults.addAll(edits.faults(audit));
                    faults.addAll(audit.faults());
                }
            }
            faults.addAll(commands.in(installation));
        }
        return rounds;
    }

    private Installation.StartedCommand importing(Path file) throws Exception {
        return installation.start("import", "ties", file.toString(), "--source", DrillTies.SOURCE);
    }
}
