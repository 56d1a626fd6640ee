package nl.stedenband.graph.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the database running: starts it again when it ends without being asked to. */
final class Owner {
    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int RESTARTS = 5;

    private final HomeFolder home;
    private final int port;
    private final List<String> jvmOptions;
    private final boolean waitsForGuests;
    private ServerProcess process;
    private boolean stopping;
    private int restarts;

    /**
     * Starts the database; it isn't ready yet then.
     *
     * @param waitsForGuests whether stopping waits until no guest uses the database any more
     */
    Owner(HomeFolder home, int port, List<String> jvmOptions, boolean waitsForGuests) throws IOException {
        this.home = home;
        this.port = port;
        this.jvmOptions = jvmOptions;
        this.waitsForGuests = waitsForGuests;
        start();
    }

    void awaitReady() {
        ServerProcess current;
        synchronized (this) {
            current = process;
        }
        if (!current.ready().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join()) {
            throw new LocalNeo4jException(
                    "the local database in %s did not start; see %s".formatted(home.path(), home.processLog()));
        }
    }

    /** Stops the database. While guests are waited for it is still kept running. */
    void stop() throws IOException {
        if (waitsForGuests) {
            try (FileChannel guests = home.guestLock()) {
                guests.lock();
                stopNow();
            }
        } else {
            stopNow();
        }
    }

    private synchronized void stopNow() {
        stopping = true;
        process.stop();
    }

    private synchronized void start() throws IOException {
        process = ServerProcess.start(home, port, jvmOptions);
        process.ended().thenAcceptAsync(this::restart);
    }

    private synchronized void restart(ServerProcess ended) {
        if (stopping || restarts == RESTARTS || !ended.ready().getNow(false)) {
            return;
        }
        restarts++;
        LOG.warn("the local database ended by itself and is started again; see {}", home.processLog());
        try {
            start();
        } catch (IOException e) {
            LOG.error("the local database can't be started again", e);
        }
    }
}
