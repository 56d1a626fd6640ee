package nl.stedenband.drills;

/** The process of the database is stopped where it is, as a machine without memory does: it takes connections, and answers nothing. */
final class HungDatabase implements LoadedDrill.Trouble {
    private ProcessHandle database;

    @Override
    public RunningInstallation serve(Installation installation) throws Exception {
        return installation.serve();
    }

    @Override
    public void begin(RunningInstallation service) throws Exception {
        database = service.database();
        RunningInstallation.signal("STOP", database);
    }

    @Override
    public void end(RunningInstallation service) throws Exception {
        RunningInstallation.signal("CONT", database);
    }
}
