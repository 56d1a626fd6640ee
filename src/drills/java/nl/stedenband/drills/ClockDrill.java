package nl.stedenband.drills;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Writes with a clock that is an hour, a day or a year behind, beside a service whose clock is right: moments rise all the same, and what
 * was answered as known before is answered again. The clock of the machine is left alone; the writer is the application in the process of
 * the drill, with another {@link Clock}.
 */
final class ClockDrill implements DrillTable.Drill {
    private static final int TIES = 100;
    private static final List<Duration> BEHIND = List.of(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(365));
    private static final String LATEST = "MATCH (registry:Registry {id: 'stedenband'}) RETURN registry.latest";
    private static final String QUESTION = "/v1/traversals/active-in-country?country=DE&asOf=2020-06-30&knownOn=";

    private final Installation installation;
    private final int rounds;
    private final CommandsFindNothing commands;

    ClockDrill(Installation installation, int rounds, CommandsFindNothing commands) {
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
                Duration behind = BEHIND.get(round % BEHIND.size());
                Path before = DrillTies.write(folder, "before-%d.csv".formatted(round), TIES);
                Path after = DrillTies.write(folder, "after-%d.csv".formatted(round), TIES);
                try (RegistryAudit right = RegistryAudit.of(installation)) {
                    right.read(before);
                }
                try (RegistryAudit late =
                        RegistryAudit.of(installation, Clock.offset(Clock.systemUTC(), behind.negated()))) {
                    long latest = late.number(LATEST, Map.of());
                    String question = QUESTION + java.time.Instant.ofEpochMilli(latest);
                    String answered = service.get(question).body();
                    late.read(after);
                    if (DrillTies.recorded(late, after, faults) != TIES) {
                        faults.add("rows are lost");
                    }
                    long earliest = late.number(
                            "MATCH (a:Assertion) WHERE a.locator STARTS WITH $file RETURN min(a.recordedAt)",
                            Map.of("file", after.getFileName() + ":"));
                    if (earliest <= latest) {
                        faults.add("with a clock %s behind, something is recorded at %d, not after %d"
                                .formatted(behind, earliest, latest));
                    }
                    if (!service.get(question).body().equals(answered)) {
                        faults.add("what was known is answered otherwise with a clock %s behind".formatted(behind));
                    }
                    faults.addAll(late.faults());
                }
            }
            faults.addAll(commands.in(installation));
        }
        return rounds;
    }
}
