package nl.stedenband.graph.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.stedenband.graph.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the database running, and announced: starts it again when it ends without being asked to. */
final class Owner {
    private static final Logger LOG = LoggerFactory.getLogger(Owner.class);
    private static final int RESTARTS = 5;

    private final HomeFolder home;
    private final StartOptions options;
    private final Announcement announcement;
    private ServerProcess process;
    private CompletableFuture<Boolean> ready;
    private boolean takesGuests = true;
    private boolean stopping;
    private int restarts;

    /** Starts the database; it isn't ready yet then. */
    Owner(HomeFolder home, StartOptions options) throws IOException {
        this.home = home;
        this.options = options;
        this.announcement = Announcement.ofStart(options.port(), options.command());
        announcement.write(home);
        start();
    }

    DatabaseAddress address(String password) {
        return announcement.address(password);
    }

    /** Waits until the database answers, as long as its start gets on. */
    void awaitReady() throws InterruptedException {
        StartPatience patience = new StartPatience(home.databaseName(), options.limits(), System::nanoTime, LOG::info);
        ServerProcess current;
        CompletableFuture<Boolean> currentReady;
        synchronized (this) {
            current = process;
            currentReady = ready;
        }
        while (!isReady(currentReady, current)) {
            patience.look(current.progress(), () -> current.state() + "; see " + home.processLog());
        }
    }

    synchronized ClassArchive classArchive() {
        return process.classArchive();
    }

    /**
     * Stops the database. One that serves commands waits first until no guest uses the database any more, and is still kept
     * running meanwhile.
     */
    void stop() throws IOException {
        try (FileChannel guests = home.guestLock()) {
            if (refuseGuests()) {
                guests.lock();
            }
        } finally {
            stopNow();
        }
    }

    /** @return whether there may be guests to wait for */
    private synchronized boolean refuseGuests() throws IOException {
        takesGuests = false;
        Files.deleteIfExists(home.addressFile());
        return process.ready().getNow(false) && !options.command().equals("serve");
    }

    private synchronized void stopNow() {
        stopping = true;
        process.stop();
    }

    private synchronized void start() throws IOException {
        process = ServerProcess.start(home, options);
        process.ended().thenAcceptAsync(this::restart);
        ready = process.ready().thenApply(this::announce);
    }

    private synchronized boolean announce(boolean isReady) {
        if (isReady && takesGuests) {
            try {
                announcement.ready().write(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return isReady;
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

    /** Whether it became so within a pause. */
    private boolean isReady(CompletableFuture<Boolean> future, ServerProcess current) throws InterruptedException {
        try {
            if (!future.get(StartPatience.PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LocalNeo4jException("%s did not start: %s; see %s"
                        .formatted(home.databaseName(), current.failure(), home.processLog()));
            }
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new LocalNeo4jException(
                    "%s can't be announced: %s"
                            .formatted(home.databaseName(), e.getCause().getMessage()),
                    e);
        }
    }
}
