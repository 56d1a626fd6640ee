package nl.stedenband.drills;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws again: in odd rounds a graph of which a part was taken away, by the command; in even ones what a source has a part in whose rank
 * has changed, which reading it in does.
 */
final class RedrawWork implements InterruptedWork {
    private static final String DRAWN = """
            RETURN COUNT { (:Partnership) } AS partnerships, COUNT { ()-[:TWINNED_WITH]->() } AS ties, COUNT { ()-[:MEMBER_OF]->() } AS members
            """;
    private static final String TAKE_AWAY = """
            MATCH (a:Municipality)-[tie:TWINNED_WITH]-()
            WHERE tie.partnership < 'p-8'
            DELETE tie
            """;

    private Installation installation;
    private Map<String, Object> drawn;
    private Installation.StartedCommand command;
    private Installation.Outcome outcome;
    private boolean isByCommand;

    @Override
    public String name() {
        return "redraw";
    }

    @Override
    public void prepare(RunningInstallation service) {
        installation = service.installation();
    }

    @Override
    public void begin(RunningInstallation service, int round) throws Exception {
        isByCommand = round % 2 == 1;
        if (isByCommand) {
            try (RegistryAudit audit = RegistryAudit.of(installation)) {
                drawn = audit.query(DRAWN, Map.of()).get(0).asMap();
                audit.query(TAKE_AWAY, Map.of());
            }
            command = installation.start("redraw");
        } else {
            Path sources = RankedSource.write(installation.notes(), round % 4 == 0 ? "own-word" : "unverified-copy");
            command = installation.start("import", "sources", sources.toString());
        }
    }

    @Override
    public void awaitEnd() throws Exception {
        outcome = installation.end(command);
    }

    @Override
    public List<String> faults(RunningInstallation service, RegistryAudit audit) throws Exception {
        List<String> faults = new ArrayList<>();
        if (outcome.exitCode() < 0) {
            faults.add("it hung");
        }
        if (outcome.said().contains("\tat ")) {
            faults.add("it showed a stack trace: " + outcome.said());
        }
        if (isByCommand) {
            audit.redraw();
            Map<String, Object> now = audit.query(DRAWN, Map.of()).get(0).asMap();
            if (!now.equals(drawn)) {
                faults.add("drawn were %s, now %s".formatted(drawn, now));
            }
        }
        return faults;
    }
}
