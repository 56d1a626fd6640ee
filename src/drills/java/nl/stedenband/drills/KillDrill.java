package nl.stedenband.drills;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Kills the service or its Neo4j while something is written, again and again, and looks what is there afterwards. */
final class KillDrill implements DrillTable.Drill {
    /** The service starts its Neo4j again only so often. */
    private static final int KILLS_OF_DATABASE_A_SERVICE = 4;

    private final Installation installation;
    private final InterruptedWork work;
    private final Victim victim;
    private final int rounds;
    private final Random random;
    private final CommandsFindNothing commands;
    private final DrillTable table;

    /** Whom it hits. */
    enum Victim {
        SERVICE,
        DATABASE;

        /** In names of drills and folders. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    KillDrill(
            Installation installation,
            InterruptedWork work,
            Victim victim,
            int rounds,
            Random random,
            CommandsFindNothing commands,
            DrillTable table) {
        this.installation = installation;
        this.work = work;
        this.victim = victim;
        this.rounds = rounds;
        this.random = random;
        this.commands = commands;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        RunningInstallation service = installation.serve();
        try {
            work.prepare(service);
            long whole = System.nanoTime();
            work.begin(service, 0);
            work.awaitEnd();
            whole = System.nanoTime() - whole;
            faults.addAll(look(service));
            table.say("undisturbed it takes %d ms".formatted(whole / 1_000_000));
            for (int round = 1; round <= rounds; round++) {
                Duration moment = Duration.ofNanos((long) (random.nextDouble() * whole));
                boolean both = victim == Victim.SERVICE && random.nextBoolean();
                work.begin(service, round);
                LockSupport.parkNanos(moment.toNanos());
                service = strike(service, both, round);
                String when = "round %d, killed after %d ms%s"
                        .formatted(round, moment.toMillis(), both ? " with its Neo4j" : "");
                List<String> found = look(service);
                table.say(when + (found.isEmpty() ? "" : ": " + found.size() + " faults"));
                found.forEach(fault -> faults.add(when + ": " + fault));
            }
            faults.addAll(commands.in(installation));
        } finally {
            service.close();
        }
        return rounds;
    }

    /** @return the service as it runs afterwards */
    private RunningInstallation strike(RunningInstallation service, boolean both, int round) throws Exception {
        if (victim == Victim.DATABASE) {
            service.killDatabase();
            work.awaitEnd();
            if (round % KILLS_OF_DATABASE_A_SERVICE != 0) {
                return service;
            }
            service.close();
            return installation.serve();
        }
        if (both) {
            service.killDatabase();
        }
        service.kill();
        work.awaitEnd();
        return installation.serve();
    }

    private List<String> look(RunningInstallation service) throws Exception {
        if (!service.isReadyInTime()) {
            return List.of("the service doesn't become ready again");
        }
        try (RegistryAudit audit = RegistryAudit.of(service.installation())) {
            List<String> found = new ArrayList<>(work.faults(service, audit));
            found.addAll(audit.faults());
            return found;
        }
    }
}
