package nl.stedenband.drills;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A home folder with the bundled data, an editor and archives of classes, to be copied for each drill: that is soon done. */
final class PreparedHome {
    static final String EDITOR = "editor@drill.example";
    static final String PASSWORD = "een olifant in de polder";
    private static final int PATIENCE_MINUTES = 5;

    private PreparedHome() {}

    /** That of drills before, where it is of this distribution; what else they left is thrown away. */
    static Installation in(Path work, Path distribution) throws IOException, InterruptedException {
        Files.createDirectories(work);
        Installation installation = new Installation(distribution, work.resolve("prepared"), work, Map.of());
        Path ready = work.resolve("prepared.ready");
        boolean isThere = Files.exists(ready)
                && Files.getLastModifiedTime(ready)
                                .compareTo(Files.getLastModifiedTime(distribution.resolve("lib/stedenband.jar")))
                        > 0;
        try (Stream<Path> left = Files.list(work)) {
            for (Path one : left.toList()) {
                if (!isThere || !one.equals(ready) && !one.equals(installation.home())) {
                    Installation.delete(one);
                }
            }
        }
        if (!isThere) {
            make(installation, work);
            Files.createFile(ready);
        }
        return installation;
    }

    private static void make(Installation installation, Path work) throws IOException, InterruptedException {
        installation.serve().close();
        Path input = Files.writeString(work.resolve("password.txt"), PASSWORD + '\n');
        ProcessBuilder adding = new ProcessBuilder(
                        installation.distribution().resolve("bin/stedenband").toString(),
                        "user",
                        "add",
                        EDITOR,
                        "--role",
                        "editor")
                .redirectInput(input.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        adding.environment().put("STEDENBAND_HOME", installation.home().toString());
        Process process = adding.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("the editor can't be added");
        }
    }
}
