package nl.stedenband.drills;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file in by the command, beside the service. */
final class ImportWork implements InterruptedWork {
    private static final int TIES = 1000;

    private final String prefix;
    private Installation installation;
    private Installation.StartedCommand command;
    private Installation.Outcome outcome;
    private Path file;

    /** @param prefix of the names of files, so that no two drills on one registry write the same */
    ImportWork(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void prepare(RunningInstallation service) throws Exception {
        installation = service.installation();
        Path sources = DrillTies.writeSource(installation.notes(), "unverified-copy");
        Installation.Outcome described = installation.run("import", "sources", sources.toString());
        if (described.exitCode() != 0) {
            throw new IllegalStateException(described.said());
        }
    }

    @Override
    public void begin(RunningInstallation service, int round) throws Exception {
        file = DrillTies.write(installation.notes(), "%s-%d.csv".formatted(prefix, round), TIES);
        command = installation.start("import", "ties", file.toString(), "--source", DrillTies.SOURCE);
    }

    @Override
    public void awaitEnd() throws Exception {
        outcome = installation.end(command);
    }

    @Override
    public List<String> faults(RunningInstallation service, RegistryAudit audit) throws Exception {
        List<String> faults = new ArrayList<>();
        long recorded = DrillTies.recorded(audit, file, faults);
        if (outcome.exitCode() < 0) {
            faults.add("import hung");
        }
        if (outcome.exitCode() == 0 && recorded != TIES) {
            faults.add("import was done, and %d of %d rows are there".formatted(recorded, TIES));
        }
        if (recorded != 0 && recorded != TIES) {
            faults.add("%d of %d rows are there".formatted(recorded, TIES));
        }
        if (outcome.said().contains("\tat ")) {
            faults.add("import showed a stack trace: " + outcome.said());
        }
        audit.read(file);
        recorded = DrillTies.recorded(audit, file, faults);
        if (recorded != TIES) {
            faults.add("read in again, %d of %d rows are there".formatted(recorded, TIES));
        }
        return faults;
    }
}
