package nl.stedenband.drills;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Two editors who tell of ties as fast as they can. */
final class EditWork implements InterruptedWork {
    private static final int EDITORS = 2;

    /** Of a round that nothing disturbs. */
    private static final long NANOS = 8_000_000_000L;

    private EditsUnderWay edits;
    private boolean isUndisturbed;

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void prepare(RunningInstallation service) {
        // the editor is there, and so is the source
    }

    @Override
    public void begin(RunningInstallation service, int round) throws Exception {
        isUndisturbed = round == 0;
        edits = new EditsUnderWay(service, "round" + round);
        edits.begin(EDITORS, false);
    }

    @Override
    public void awaitEnd() throws Exception {
        if (isUndisturbed) {
            LockSupport.parkNanos(NANOS);
        }
        edits.end();
    }

    @Override
    public List<String> faults(RunningInstallation service, RegistryAudit audit) {
        List<String> faults = new ArrayList<>(edits.faults(audit));
        if (isUndisturbed && edits.done() == 0) {
            faults.add("no edit was done: " + edits.statuses());
        }
        edits.statuses().keySet().stream()
                .filter(status -> status >= 500 && status != 503)
                .forEach(status -> faults.add("an edit was answered " + status));
        return faults;
    }
}
