package nl.stedenband.graph.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.stedenband.graph.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The local database as one process of ours uses it: as its owner, who started it and stops it, or as a guest of the owner.
 * The operating system frees the locks of a process that was killed, so nothing has to be cleaned up by hand.
 */
public final class LocalNeo4j implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalNeo4j.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HomeFolder home;
    private final DatabaseAddress address;
    private final FileChannel lockFile;
    private final Owner owner;

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
        try {
            home.create();
            FileChannel lockFile = home.ownerLock();
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new LocalNeo4jException(
                        "%s is in use by %s. Stop that first, or set STEDENBAND_HOME to another folder."
                                .formatted(home.path(), Announcement.owner(home)));
            }
            return start(home, command, jvmOptions, lockFile);
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "the local database in %s can't be started: %s".formatted(home.path(), e.getMessage()), e);
        }
    }

    /** Uses the database of the process that runs it; starts it when none does. */
    public static LocalNeo4j use(HomeFolder home, String command, List<String> jvmOptions) {
        try {
            home.create();
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline) {
                FileChannel lockFile = home.ownerLock();
                if (tryLock(lockFile) != null) {
                    return start(home, command, jvmOptions, lockFile);
                }
                lockFile.close();
                FileChannel guest = home.guestLock();
                guest.lock(0, Long.MAX_VALUE, true);
                if (Files.exists(home.addressFile())) {
                    return new LocalNeo4j(home, Announcement.read(home).address(home.password()), guest, null);
                }
                guest.close();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
            throw new LocalNeo4jException("%s is in use by %s, which has no database after %d seconds"
                    .formatted(home.path(), Announcement.owner(home), PATIENCE.toSeconds()));
        } catch (IOException e) {
            throw new LocalNeo4jException(
                    "the local database in %s can't be used: %s".formatted(home.path(), e.getMessage()), e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Whether this process runs the database. */
    public boolean isOwner() {
        return owner != null;
    }

    /** Waits until the database answers. */
    public void awaitReady() {
        if (owner != null) {
            owner.awaitReady();
        }
    }

    /** Stops the database when this process runs it, once its guests are done; leaves it alone otherwise. */
    @Override
    public void close() {
        try {
            if (owner != null) {
                Files.deleteIfExists(home.addressFile());
                owner.stop();
            }
            lockFile.close();
        } catch (IOException e) {
            LOG.warn("the local database in {} was not closed properly", home.path(), e);
        }
    }

    private static LocalNeo4j start(HomeFolder home, String command, List<String> jvmOptions, FileChannel lockFile)
            throws IOException {
        try {
            String password = home.password();
            int port = freePort();
            Owner owner = new Owner(home, port, jvmOptions, !command.equals("serve"));
            Announcement announcement = Announcement.of(port, command);
            announcement.write(home);
            return new LocalNeo4j(home, announcement.address(password), lockFile, owner);
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
