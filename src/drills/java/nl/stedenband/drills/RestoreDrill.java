package nl.stedenband.drills;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Kills a restore, which runs alone with its Neo4j on an empty folder, and restores again: then all is there, as it was saved. */
final class RestoreDrill implements DrillTable.Drill {
    private static final String CONTENT = """
            MATCH (assertion:Assertion)
            WITH assertion ORDER BY assertion.recordedChange
            WITH collect(assertion.id) AS ids
            RETURN ids, COUNT { (:Source) } AS sources, COUNT { (:ImportRun) } AS runs,
                   COUNT { (:Partnership) } AS partnerships, COUNT { ()-[:TWINNED_WITH]->() } AS ties
            """;
    private static final String NOT_EMPTY = "isn't empty";

    private final Installation prepared;
    private final Path folder;
    private final KillDrill.Victim victim;
    private final int rounds;
    private final Random random;
    private final CommandsFindNothing commands;
    private final DrillTable table;

    RestoreDrill(
            Installation prepared,
            Path folder,
            KillDrill.Victim victim,
            int rounds,
            Random random,
            CommandsFindNothing commands,
            DrillTable table) {
        this.prepared = prepared;
        this.folder = folder;
        this.victim = victim;
        this.rounds = rounds;
        this.random = random;
        this.commands = commands;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        Files.createDirectories(folder);
        Path snapshot = folder.resolve("registry.jsonl.gz");
        Map<String, Object> saved;
        try (RunningInstallation service = prepared.serve();
                RegistryAudit audit = RegistryAudit.of(prepared)) {
            service.isReadyInTime();
            saved = audit.query(CONTENT, Map.of()).get(0).asMap();
            Installation.Outcome written = prepared.run("snapshot", snapshot.toString());
            if (written.exitCode() != 0) {
                throw new IllegalStateException(written.said());
            }
        }
        Installation undisturbed = empty("undisturbed");
        long whole = System.nanoTime();
        restore(undisturbed, snapshot, faults, "undisturbed");
        whole = System.nanoTime() - whole;
        look(undisturbed, saved, faults, "undisturbed");
        faults.addAll(commands.in(undisturbed));
        table.say("undisturbed it takes %d ms".formatted(whole / 1_000_000));
        for (int round = 1; round <= rounds; round++) {
            Duration moment = Duration.ofNanos((long) (random.nextDouble() * whole));
            String when = "round %d, killed after %d ms".formatted(round, moment.toMillis());
            Installation installation = empty("round-" + round);
            Installation.StartedCommand command = installation.start("restore", snapshot.toString());
            LockSupport.parkNanos(moment.toNanos());
            strike(command);
            Installation.Outcome outcome = installation.end(command);
            if (outcome.exitCode() < 0) {
                faults.add(when + ": restore hung");
            }
            List<String> found = new ArrayList<>();
            restore(installation, snapshot, found, when);
            look(installation, saved, found, when);
            table.say(when + (found.isEmpty() ? "" : ": " + found.size() + " faults"));
            faults.addAll(found);
            Installation.delete(installation.home());
        }
        return rounds;
    }

    private void strike(Installation.StartedCommand command) {
        ProcessHandle struck = victim == KillDrill.Victim.SERVICE
                ? command.process().toHandle()
                : command.process()
                        .children()
                        .findFirst()
                        .orElse(command.process().toHandle());
        struck.destroyForcibly();
    }

    /** Unless an earlier try was done already. */
    private static void restore(Installation installation, Path snapshot, List<String> faults, String when)
            throws Exception {
        Installation.Outcome outcome = installation.run("restore", snapshot.toString());
        if (outcome.exitCode() != 0 && !outcome.said().contains(NOT_EMPTY)) {
            faults.add("%s: restore ends with %d: %s".formatted(when, outcome.exitCode(), outcome.said()));
        }
    }

    private static void look(Installation installation, Map<String, Object> saved, List<String> faults, String when)
            throws Exception {
        try (RunningInstallation service = installation.serve();
                RegistryAudit audit = RegistryAudit.of(installation)) {
            if (!service.isReadyInTime()) {
                faults.add(when + ": the service isn't ready");
            }
            if (!audit.query(CONTENT, Map.of()).get(0).asMap().equals(saved)) {
                faults.add(when + ": what was restored is something else");
            }
            audit.faults().forEach(fault -> faults.add(when + ": " + fault));
        }
    }

    /** A folder without a database, but with the archives of classes, which make a start quicker. */
    private Installation empty(String name) throws Exception {
        Path home = Files.createDirectories(folder.resolve(name));
        try (Stream<Path> archives = Files.list(prepared.home())) {
            for (Path archive :
                    archives.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.copy(archive, home.resolve(archive.getFileName()));
            }
        }
        return new Installation(prepared.distribution(), home, prepared.notes(), prepared.environment());
    }
}
