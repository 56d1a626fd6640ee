package nl.stedenband.drills;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Takes the database away for a while, in some way, while people read and write; gives it back, and looks what is there. */
final class LoadedDrill implements DrillTable.Drill {
    private static final int READERS = 3;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final Duration BEFORE = Duration.ofSeconds(5);
    private static final Duration AFTER = Duration.ofSeconds(5);

    private final Installation installation;
    private final Trouble trouble;
    private final Duration howLong;
    private final int rounds;
    private final CommandsFindNothing commands;
    private final DrillTable table;

    /** What happens to the database. */
    interface Trouble extends AutoCloseable {
        /** How the service is started that has it. */
        RunningInstallation serve(Installation installation) throws Exception;

        void begin(RunningInstallation service) throws Exception;

        void end(RunningInstallation service) throws Exception;

        @Override
        default void close() throws IOException {}
    }

    LoadedDrill(
            Installation installation,
            Trouble trouble,
            Duration howLong,
            int rounds,
            CommandsFindNothing commands,
            DrillTable table) {
        this.installation = installation;
        this.trouble = trouble;
        this.howLong = howLong;
        this.rounds = rounds;
        this.commands = commands;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        List<EditsUnderWay> all = new ArrayList<>();
        try (trouble;
                RunningInstallation service = trouble.serve(installation)) {
            for (int round = 1; round <= rounds; round++) {
                EditsUnderWay edits = new EditsUnderWay(service, "trouble" + round);
                all.add(edits);
                ReadersUnderWay readers = new ReadersUnderWay(service);
                edits.begin(1, true);
                readers.begin(READERS);
                LockSupport.parkNanos(BEFORE.toNanos());
                trouble.begin(service);
                LockSupport.parkNanos(howLong.toNanos());
                int during = service.get("/health/readiness").statusCode();
                trouble.end(service);
                if (during != UNAVAILABLE) {
                    faults.add("readiness was %d while the database was away".formatted(during));
                }
                if (!service.isReadyInTime()) {
                    faults.add("the service doesn't become ready again");
                }
                LockSupport.parkNanos(AFTER.toNanos());
                edits.end();
                readers.end();
                table.say("edits by status %s, reading by status %s, the slowest answer after %d ms"
                        .formatted(
                                edits.statuses(),
                                readers.statuses(),
                                readers.slowest().toMillis()));
                judge(edits, readers, faults);
            }
            LockSupport.parkNanos(AFTER.toNanos());
        }
        try (RunningInstallation service = installation.serve();
                RegistryAudit audit = RegistryAudit.of(installation)) {
            service.isReadyInTime();
            all.forEach(edits -> faults.addAll(edits.faults(audit)));
            faults.addAll(audit.faults());
            faults.addAll(commands.in(installation));
        }
        return rounds;
    }

    private static void judge(EditsUnderWay edits, ReadersUnderWay readers, List<String> faults) {
        readers.statuses().keySet().stream()
                .filter(status -> status >= SERVER_ERROR && status != UNAVAILABLE)
                .forEach(status -> faults.add("reading was answered " + status));
        edits.statuses().keySet().stream()
                .filter(status -> status >= SERVER_ERROR && status != UNAVAILABLE)
                .forEach(status -> faults.add("an edit was answered " + status));
        if (readers.statuses().containsKey(0)) {
            faults.add("no answer came to %d questions"
                    .formatted(readers.statuses().get(0)));
        }
        if (edits.done() == 0) {
            faults.add("no edit was done");
        }
    }
}
