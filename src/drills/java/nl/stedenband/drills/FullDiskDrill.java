package nl.stedenband.drills;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fills the disk that the database is on while files are read in and edits are made, makes room again, and looks what is there. The disk is
 * one of its own, in memory; only root can have that.
 */
final class FullDiskDrill implements DrillTable.Drill {
    private static final int TIES = 1000;
    private static final int MOST_IMPORTS = 40;
    private static final long ROOM = 300L << 20;
    private static final long LEFT = 3L << 20;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final int BLOCK = 1 << 16;

    private final Installation prepared;
    private final Path disk;
    private final CommandsFindNothing commands;
    private final DrillTable table;

    FullDiskDrill(Installation prepared, Path disk, CommandsFindNothing commands, DrillTable table) {
        this.prepared = prepared;
        this.disk = disk;
        this.commands = commands;
        this.table = table;
    }

    @Override
    public long run(List<String> faults) throws Exception {
        Files.createDirectories(disk);
        if (!run("mount", "-t", "tmpfs", "-o", "size=" + (size(prepared.home()) + ROOM), "tmpfs", disk.toString())) {
            table.say("left out: a disk to fill can't be mounted; root can");
            return 0;
        }
        try {
            fill(prepared.copyTo(disk.resolve("home")), faults);
        } finally {
            run("umount", disk.toString());
        }
        return 1;
    }

    private void fill(Installation installation, List<String> faults) throws Exception {
        Path elsewhere = prepared.notes();
        Path filler = disk.resolve("filler");
        EditsUnderWay edits;
        int done = 0;
        try (RunningInstallation service = installation.serve()) {
            installation.run(
                    "import",
                    "sources",
                    DrillTies.writeSource(elsewhere, "unverified-copy").toString());
            edits = new EditsUnderWay(service, "full-disk");
            edits.begin(1, true);
            fill(filler);
            Installation.Outcome outcome = new Installation.Outcome(0, "");
            while (outcome.exitCode() == 0 && done < MOST_IMPORTS) {
                Path file = DrillTies.write(elsewhere, "disk-%d.csv".formatted(done), TIES);
                outcome = installation.run("import", "ties", file.toString(), "--source", DrillTies.SOURCE);
                done += outcome.exitCode() == 0 ? 1 : 0;
            }
            edits.end();
            table.say("%d files were read in before the disk was full; then import said: %s"
                    .formatted(done, outcome.said().strip().lines().reduce("", (a, b) -> b)));
            table.say("edits by status " + edits.statuses());
            edits.statuses().keySet().stream()
                    .filter(status -> status >= SERVER_ERROR && status != UNAVAILABLE)
                    .forEach(status -> faults.add("an edit was answered " + status));
            if (outcome.said().contains("not foreseen")) {
                faults.add("import: " + outcome.said());
            }
            if (outcome.exitCode() == 0) {
                faults.add("the disk never was full");
            }
            Files.delete(filler);
        }
        look(installation, edits, done, faults);
    }

    /** After a start on a disk that has room again. */
    private void look(Installation installation, EditsUnderWay edits, int done, List<String> faults) throws Exception {
        Path elsewhere = prepared.notes();
        try (RunningInstallation again = installation.serve();
                RegistryAudit audit = RegistryAudit.of(installation)) {
            if (!again.isReadyInTime()) {
                faults.add("the service isn't ready on a disk that has room again");
            }
            for (int i = 0; i <= done; i++) {
                Path file = elsewhere.resolve("disk-%d.csv".formatted(i));
                long recorded = DrillTies.recorded(audit, file, faults);
                if (i < done ? recorded != TIES : recorded != 0 && recorded != TIES) {
                    faults.add("of file %d, %d rows are there".formatted(i, recorded));
                }
                audit.read(file);
                if (DrillTies.recorded(audit, file, faults) != TIES) {
                    faults.add("file %d can't be read in again".formatted(i));
                }
            }
            faults.addAll(edits.faults(audit));
            faults.addAll(audit.faults());
            faults.addAll(commands.in(installation));
        }
    }

    private void fill(Path filler) throws IOException {
        FileStore store = Files.getFileStore(disk);
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[BLOCK];
            while (store.getUsableSpace() > LEFT) {
                out.write(block);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
