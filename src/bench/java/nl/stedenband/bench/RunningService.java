package nl.stedenband.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service of the distribution as a process of its own, with its local database in a folder. */
final class RunningService implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final URI address;

    private RunningService(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on a free port; returns when it prints its address, and so answers. */
    static RunningService start(Path distribution, Path home) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        distribution.resolve("bin").resolve("stedenband").toString(), "serve", "--port", "0")
                .redirectError(home.resolveSibling(home.getFileName() + ".log").toFile());
        builder.environment().remove("NEO4J_URI");
        builder.environment().put("STEDENBAND_HOME", home.toString());
        Process process = builder.start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new RunningService(process, URI.create(address.group()));
            }
        }
        throw new IOException("the service ended before it gave its address");
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
