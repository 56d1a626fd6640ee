package nl.stedenband.graph.local.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * Runs Neo4j Community on a loopback port until its standard input ends, which it does when the process that started it is
 * gone, however that went. Prints a line for each step on the way.
 */
public final class LocalNeo4jServer {
    /** An earlier process has the database, and is waited for. */
    public static final String WAITING = "WAITING";

    /** Neo4j starts. */
    public static final String STARTING = "STARTING";

    /** Bolt answers. */
    public static final String READY = "READY";

    /** The start failed; the reason follows. */
    public static final String FAILED = "FAILED ";

    /**
     * Names the property with the seconds for which a plan stands at least, also when the graph has become another one since.
     * Neo4j's own ten suit everybody but tests, which fill the graph with one thing after the other.
     */
    private static final String REPLAN_INTERVAL = "stedenband.neo4j.replan-interval";

    /** It is open when the start is over, or isn't at all. */
    private static final long PATIENCE_MILLIS = 2_000;

    private static final long PAGE_CACHE_BYTES = 256L * 1024 * 1024;

    private LocalNeo4jServer() {}

    /**
     * @param args the folder of the database, the port for Bolt, the file with the password of user {@code neo4j}, and perhaps an archive
     *     of what a new database begins with
     */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        Path passwordFile = Path.of(args[2]);
        CountDownLatch stopped = new CountDownLatch(1);
        outliveInterrupts(stopped);
        AtomicBoolean isReady = new AtomicBoolean();
        Thread endOfInput = endUnlessReady(isReady);
        int status = 1;
        try (FileChannel alone = waitForPredecessor(folder)) {
            System.out.println(STARTING);
            Optional<Path> store = args.length > 3 ? Optional.of(Path.of(args[3])) : Optional.empty();
            NewDatabase newDatabase = new NewDatabase(folder);
            boolean isNew = newDatabase.prepare(passwordFile, store);
            CommitFile commits = CommitFile.write(folder.resolveSibling(CommitFile.NAME));
            DatabaseManagementService neo4j = start(folder, port, isNew);
            requireOpen(neo4j);
            neo4j.registerTransactionEventListener(
                    GraphDatabaseSettings.DEFAULT_DATABASE_NAME, new CommitCounter(commits));
            commits.count();
            AbandonedLocks.remove(neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
            newDatabase.isReady();
            isReady.set(true);
            System.out.println(READY);
            endOfInput.join();
            commits.begin();
            neo4j.shutdown();
            status = alone.isOpen() ? 0 : 1;
        } catch (Exception | Error e) {
            // for whoever started this process and keeps its standard error as a log; there is no logger of ours here
            e.printStackTrace();
            System.out.println(FAILED + reason(e, port));
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
        if (channel.tryLock() == null) {
            System.out.println(WAITING);
            channel.lock();
        }
        return channel;
    }

    /** @param isNew what a new database begins with has no log of the transactions that it was made by */
    private static DatabaseManagementService start(Path folder, int port, boolean isNew) {
        return new DatabaseManagementServiceBuilder(folder)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.pagecache_memory, PAGE_CACHE_BYTES)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "100M size")
                // a question whose time is over would else go on for up to two seconds
                .setConfig(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(500))
                .setConfig(GraphDatabaseSettings.fail_on_missing_files, !isNew)
                // else a query is planned anew for lists of one, ten, a hundred … which is most of the work of a first
                // load
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(
                        GraphDatabaseSettings.cypher_min_replan_interval,
                        Duration.ofSeconds(Long.getLong(REPLAN_INTERVAL, 10)))
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
                .build();
    }

    /** Neo4j itself starts without a database whose files it can't open or put right, and tells whoever asks it to try again later. */
    private static void requireOpen(DatabaseManagementService neo4j) {
        if (!neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(PATIENCE_MILLIS)) {
            throw new IllegalStateException("the database can't be opened, for want of room on its disk perhaps");
        }
    }

    /**
     * Reads the input to its end. Neo4j can't be asked to give a start up, and nobody wants it any more then; it can stand being
     * killed.
     */
    private static Thread endUnlessReady(AtomicBoolean isReady) {
        Thread reader = new Thread(() -> {
            readInput();
            if (!isReady.get()) {
                Runtime.getRuntime().halt(1);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return reader;
    }

    private static void readInput() {
        try {
            int read = System.in.read();
            while (read >= 0) {
                read = System.in.read();
            }
        } catch (IOException e) {
            // as if it had ended: whoever started this process doesn't hold it any more
            e.printStackTrace();
        }
    }

    /** What went wrong in the first place, in one line. */
    private static String reason(Throwable failure, int port) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        if (cause instanceof BindException) {
            return "another program has port " + port;
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
