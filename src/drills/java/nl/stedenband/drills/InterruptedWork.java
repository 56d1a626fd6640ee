package nl.stedenband.drills;

import java.util.List;

/** Writing that a drill breaks off. */
interface InterruptedWork {

    String name();

    /** What there has to be once, before the first round. */
    void prepare(RunningInstallation service) throws Exception;

    /** Begins; returns while it goes on. */
    void begin(RunningInstallation service, int round) throws Exception;

    /** Waits until it has ended by itself, one way or another. */
    void awaitEnd() throws Exception;

    /**
     * Looks what became of it, does again what was broken off, and looks again.
     *
     * @param service which runs again
     */
    List<String> faults(RunningInstallation service, RegistryAudit audit) throws Exception;
}
