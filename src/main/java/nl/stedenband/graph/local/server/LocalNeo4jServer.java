package nl.stedenband.graph.local.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * Runs Neo4j Community on a loopback port until its standard input ends, which it does when the process that started it is
 * gone, however that went. Prints {@value #READY} when Bolt answers.
 */
public final class LocalNeo4jServer {
    public static final String READY = "READY";

    private static final long PAGE_CACHE_BYTES = 256L * 1024 * 1024;

    private LocalNeo4jServer() {}

    /** @param args the folder of the database, the port for Bolt, the file with the password of user {@code neo4j} */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        Path passwordFile = Path.of(args[2]);
        CountDownLatch stopped = new CountDownLatch(1);
        outliveInterrupts(stopped);
        int status = 1;
        try (FileChannel alone = waitForPredecessor(folder)) {
            setPasswordOfNewDatabase(folder, passwordFile);
            DatabaseManagementService neo4j = start(folder, port);
            System.out.println(READY);
            waitForEndOfInput();
            neo4j.shutdown();
            status = alone.isOpen() ? 0 : 1;
        } catch (Exception | Error e) {
            // for whoever started this process and keeps its standard error as a log; there is no logger of ours here
            e.printStackTrace();
        }
        stopped.countDown();
        // Bolt's threads outlive a shutdown and a failed start
        System.exit(status);
    }

    /** Ctrl-C reaches the whole group of processes, but the service still needs the database while it stops itself. */
    private static void outliveInterrupts(CountDownLatch stopped) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                stopped.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Neo4j refuses a store that another process still closes; the file lock goes with that process. */
    private static FileChannel waitForPredecessor(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("process.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /**
     * Does what {@code neo4j-admin dbms set-initial-password} does. Changing the password of the running server would take
     * seconds of every first start.
     */
    private static void setPasswordOfNewDatabase(Path folder, Path passwordFile) throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(data)) {
            return;
        }
        byte[] password = Files.readString(passwordFile).strip().getBytes(StandardCharsets.UTF_8);
        String credential = SystemGraphCredential.createCredentialForPassword(password, new SecureHasher())
                .serialize();
        Path file = data.resolve("dbms").resolve("auth.ini");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "neo4j:" + credential + ":\n");
    }

    private static DatabaseManagementService start(Path folder, int port) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
                // else a query is planned anew for lists of one, ten, a hundred … which is most of the work of a first
                // load
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
                .build();
    }

    private static void waitForEndOfInput() throws IOException {
        int read = System.in.read();
        while (read >= 0) {
            read = System.in.read();
        }
    }
}
