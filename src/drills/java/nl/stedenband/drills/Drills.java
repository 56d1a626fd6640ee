package nl.stedenband.drills;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Runs the drills, prints a table of what they found, and fails when that is anything. */
public final class Drills {
    /** With twenty rounds of killing go fifty thousand requests, and ten thousand files a reader. */
    private static final int REQUESTS_A_ROUND = 2500;

    private static final int FILES_A_ROUND = 500;

    /** Waiting takes long, and is the same each time. */
    private static final int ROUNDS_A_WAIT = 10;

    /** Who nobody holds is forgotten, with its level. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    private final Installation prepared;
    private final CommandsFindNothing commands;
    private final int rounds;
    private final long seed;
    private final DrillTable table = new DrillTable(System.out);

    private Drills(Installation prepared, CommandsFindNothing commands, int rounds, long seed) {
        this.prepared = prepared;
        this.commands = commands;
        this.rounds = rounds;
        this.seed = seed;
    }

    /**
     * @param args the folder to work in, of which only a home folder is kept that was prepared before, the folder of the distribution, how many rounds, the seed of chance, 0 for
     *     one by the clock, and the names of drills with commas between, or {@code all}
     */
    public static void main(String[] args) throws Exception {
        Path work = Path.of(args[0]).toAbsolutePath();
        long seed = Long.parseLong(args[3]);
        seed = seed == 0 ? System.currentTimeMillis() % 1_000_000 : seed;
        DRIVER_LOG.setLevel(Level.SEVERE);
        // who breaks the drills off doesn't want to look for what they started
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly),
                        "end-what-was-started"));
        System.out.printf("Drills, %s rounds, seed %d%n", args[2], seed);
        Installation prepared = PreparedHome.in(work, Path.of(args[1]).toAbsolutePath());
        Drills drills = new Drills(prepared, CommandsFindNothing.beyond(prepared), Integer.parseInt(args[2]), seed);
        drills.run(args[4].equals("all") ? Set.of() : Set.of(args[4].split(",")));
        drills.table.print();
        // Bolt's and the pool's threads would hold up the end
        System.exit(drills.table.isFaultless() ? 0 : 1);
    }

    /**
     * @param wanted names of drills; none for all
     * @throws IllegalArgumentException a name is that of none
     */
    private void run(Set<String> wanted) throws Exception {
        Map<String, DrillTable.Drill> drills = new LinkedHashMap<>();
        for (KillDrill.Victim victim : KillDrill.Victim.values()) {
            drills.put(victim.word() + "-killed-at-import", killing(new ImportWork(victim.word()), victim));
            drills.put(victim.word() + "-killed-at-edit", killing(new EditWork(), victim));
            drills.put(victim.word() + "-killed-at-redraw", killing(new RedrawWork(), victim));
            drills.put(victim.word() + "-killed-at-restore", restoring(victim));
        }
        drills.put("database-hung-30s", hanging(30));
        drills.put("database-hung-60s", hanging(60));
        drills.put("database-away-30s", faults -> loaded("away", new AwayDatabase(), 30)
                .run(faults));
        drills.put(
                "disk-full",
                faults -> new FullDiskDrill(prepared, prepared.notes().resolve("disk"), commands, table).run(faults));
        drills.put("two-writers", faults -> new TwoWritersDrill(copy("writers"), rounds, commands).run(faults));
        drills.put("clock-set-back", faults -> new ClockDrill(copy("clock"), rounds, commands).run(faults));
        drills.put("requests", faults -> new RequestDrill(copy("requests"), rounds * REQUESTS_A_ROUND, seed, table)
                .run(faults));
        drills.put(
                "readers", faults -> new ReaderDrill(copy("readers"), rounds * FILES_A_ROUND, seed, table).run(faults));
        if (!drills.keySet().containsAll(wanted)) {
            throw new IllegalArgumentException("%s: there are the drills %s".formatted(wanted, drills.keySet()));
        }
        for (Map.Entry<String, DrillTable.Drill> drill : drills.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(drill.getKey())) {
                table.run(drill.getKey(), drill.getValue());
            }
        }
    }

    private DrillTable.Drill killing(InterruptedWork interrupted, KillDrill.Victim victim) {
        return faults -> new KillDrill(
                        copy(victim.word() + '-' + interrupted.name()),
                        interrupted,
                        victim,
                        rounds,
                        new Random(seed),
                        commands,
                        table)
                .run(faults);
    }

    private DrillTable.Drill restoring(KillDrill.Victim victim) {
        return faults -> new RestoreDrill(
                        prepared,
                        prepared.notes().resolve(victim.word() + "-restore"),
                        victim,
                        rounds,
                        new Random(seed),
                        commands,
                        table)
                .run(faults);
    }

    private DrillTable.Drill hanging(int seconds) {
        return faults -> loaded("hung-" + seconds, new HungDatabase(), seconds).run(faults);
    }

    private LoadedDrill loaded(String name, LoadedDrill.Trouble trouble, int seconds) throws Exception {
        int times = Math.max(1, rounds / ROUNDS_A_WAIT);
        return new LoadedDrill(copy(name), trouble, Duration.ofSeconds(seconds), times, commands, table);
    }

    private Installation copy(String name) throws Exception {
        return prepared.copyTo(prepared.notes().resolve(name));
    }
}
