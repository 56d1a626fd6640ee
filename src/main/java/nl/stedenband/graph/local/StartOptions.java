package nl.stedenband.graph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * How a local database is started.
 *
 * @param command what the process that starts it does, for the message to others
 * @param jvmOptions for the JVM of the database, beside ours
 * @param port for Bolt
 * @param store what a new database begins with; else it is empty
 * @param isOfService whether it is there for hours, else for a command
 */
record StartOptions(
        String command,
        List<String> jvmOptions,
        int port,
        StartPatience.Limits limits,
        Optional<Path> store,
        boolean isOfService) {
    /** Systems take the ports of outgoing connections from above these, so none of them is in the way when Neo4j gets there. */
    private static final int FIRST_PORT = 20_000;

    private static final int LAST_PORT = 32_000;
    private static final int TRIES = 100;

    StartOptions {
        jvmOptions = List.copyOf(jvmOptions);
    }

    /** On a port that is free now. */
    static StartOptions usual(String command, List<String> jvmOptions) {
        return new StartOptions(
                command, jvmOptions, freePort(), StartPatience.Limits.OF_OWNERS, Optional.empty(), false);
    }

    /** The same for a database that is asked for hours; the last word is with the options that are handed in. */
    static StartOptions ofService(List<String> jvmOptions) {
        return new StartOptions(
                "serve",
                Stream.concat(ThoroughCompiler.OPTIONS.stream(), jvmOptions.stream())
                        .toList(),
                freePort(),
                StartPatience.Limits.OF_OWNERS,
                Optional.empty(),
                true);
    }

    StartOptions beginningWith(Optional<Path> newStore) {
        return new StartOptions(command, jvmOptions, port, limits, newStore, isOfService);
    }

    private static int freePort() {
        IOException taken = null;
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                taken = e;
            }
        }
        throw new LocalNeo4jException("no port is free for the local database", taken);
    }
}
