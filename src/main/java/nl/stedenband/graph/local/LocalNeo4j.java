package nl.stedenband.graph.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.stedenband.graph.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local database as one process of ours uses it: as its owner, who started it and stops it, or as a guest of the owner.
 * The operating system frees the locks of a process that was killed, so nothing has to be cleaned up by hand. Neither has it
 * after a start that failed or was interrupted: its process is ended and the folder is free.
 */
public final class LocalNeo4j implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalNeo4j.class);

    private final HomeFolder home;
    private final DatabaseAddress address;
    private final FileChannel lockFile;
    private final Owner owner;
    private final EndOfProgram endOfProgram = new EndOfProgram("give-up-start", this::close);
    private boolean closed;

    private LocalNeo4j(HomeFolder home, DatabaseAddress address, FileChannel lockFile, Owner owner) {
        this.home = home;
        this.address = address;
        this.lockFile = lockFile;
        this.owner = owner;
    }

    /**
     * Starts the database, or refuses when another process runs it. Returns before the database is ready.
     *
     * @param command what the process does, for the message to others
     */
    public static LocalNeo4j own(HomeFolder home, String command, List<String> jvmOptions) {
        return own(home, StartOptions.usual(command, jvmOptions));
    }

    /** The same for a service, which is there for hours; a new database begins with a {@link BundledStore}. */
    public static LocalNeo4j ownToServe(HomeFolder home, List<String> jvmOptions, Optional<Path> store) {
        return own(home, StartOptions.ofService(jvmOptions).beginningWith(store));
    }

    static LocalNeo4j own(HomeFolder home, StartOptions options) {
        try {
            home.create();
            Optional<FileChannel> lock = home.tryOwnerLock();
            if (lock.isEmpty()) {
                throw new LocalNeo4jException(
                        "%s is in use by %s. Stop that first, or set STEDENBAND_HOME to another folder."
                                .formatted(home.path(), Announcement.owner(home)));
            }
            return start(home, options, lock.get());
        } catch (IOException e) {
            throw new LocalNeo4jException("%s can't be started: %s".formatted(home.databaseName(), e.getMessage()), e);
        }
    }

    /**
     * Uses the database of the process that runs it, which is ready then, or is waited for while it starts. Starts the database
     * when no process runs it, or the other one failed to.
     *
     * @param store what a new database begins with, a {@link BundledStore}; asked for only where this process starts it
     */
    public static LocalNeo4j use(
            HomeFolder home, String command, List<String> jvmOptions, Supplier<Optional<Path>> store) {
        try {
            home.create();
            StartPatience patience =
                    new StartPatience(home.databaseName(), StartPatience.Limits.OF_GUESTS, System::nanoTime, LOG::info);
            while (true) {
                Optional<FileChannel> lock = home.tryOwnerLock();
                if (lock.isPresent()) {
                    return start(home, StartOptions.usual(command, jvmOptions).beginningWith(store.get()), lock.get());
                }
                Optional<LocalNeo4j> guest = findReady(home);
                if (guest.isPresent()) {
                    return guest.get();
                }
                String current = Announcement.owner(home);
                patience.look(current, () -> current + " is starting it");
                Thread.sleep(StartPatience.PAUSE.toMillis());
            }
        } catch (IOException e) {
            throw new LocalNeo4jException("%s can't be used: %s".formatted(home.databaseName(), e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw interrupted(home, e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whether this process runs the database. */
    public boolean isOwner() {
        return owner != null;
    }

    /** Where the classes of the database are archived; nothing where another process runs it. */
    public Optional<ClassArchive> classArchive() {
        return Optional.ofNullable(owner).map(Owner::classArchive);
    }

    /**
     * Waits until the database answers, as long as its start gets on.
     *
     * @throws LocalNeo4jException when it failed; it is closed then
     */
    public void awaitReady() {
        if (owner == null) {
            return;
        }
        try {
            owner.awaitReady();
            endOfProgram.leave();
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw interrupted(home, e);
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /** Stops the database when this process runs it, once its guests are done; leaves it alone otherwise. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lockFile) {
            if (owner != null) {
                endOfProgram.leave();
                owner.stop();
            }
        } catch (IOException e) {
            LOG.warn("{} was not closed properly", home.databaseName(), e);
        }
    }

    private static LocalNeo4j start(HomeFolder home, StartOptions options, FileChannel lockFile) throws IOException {
        try {
            // of an owner that was killed
            Files.deleteIfExists(home.addressFile());
            String password = home.password();
            Owner owner = new Owner(home, options);
            LocalNeo4j started = new LocalNeo4j(home, owner.address(password), lockFile, owner);
            started.joinEndOfProgram();
            return started;
        } catch (IOException | RuntimeException | Error e) {
            try (lockFile) {
                Files.deleteIfExists(home.addressFile());
            }
            throw e;
        }
    }

    /** The database of another process, as its guest, once it answers. */
    private static Optional<LocalNeo4j> findReady(HomeFolder home) throws IOException {
        FileChannel guest = home.guestLock();
        try {
            guest.lock(0, Long.MAX_VALUE, true);
            Optional<Announcement> ready = Announcement.find(home).filter(Announcement::isReady);
            if (ready.isEmpty()) {
                guest.close();
                return Optional.empty();
            }
            return Optional.of(new LocalNeo4j(home, ready.get().address(home.password()), guest, null));
        } catch (IOException | RuntimeException e) {
            guest.close();
            throw e;
        }
    }

    /** A program that ends during a start, by Ctrl-C for instance, waits for the end of what it started. */
    private void joinEndOfProgram() {
        try {
            endOfProgram.join();
        } catch (IllegalStateException e) {
            close();
            throw new LocalNeo4jException("%s is not started any more".formatted(home.databaseName()), e);
        }
    }

    private static LocalNeo4jException interrupted(HomeFolder home, InterruptedException e) {
        return new LocalNeo4jException("waiting for %s was interrupted".formatted(home.databaseName()), e);
    }
}
