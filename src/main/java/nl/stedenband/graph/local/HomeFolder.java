package nl.stedenband.graph.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.local.server.CommitFile;

/** The folder in which an installation keeps its database and what commands need to find it. */
public record HomeFolder(Path path) {
    private static final int PASSWORD_BYTES = 24;
    private static final int SECRET_BYTES = 32;

    /** The folder named by STEDENBAND_HOME, else the one that the platform has for a user's data. */
    public static HomeFolder of(Map<String, String> environment) {
        String named = environment.getOrDefault("STEDENBAND_HOME", "");
        return new HomeFolder((named.isBlank() ? platformFolder(environment) : Path.of(named)).toAbsolutePath());
    }

    /** The database that is kept here, in words. */
    String databaseName() {
        return "the local database in " + path;
    }

    Path database() {
        return path.resolve("neo4j");
    }

    /** Where exports are put aside while they are made; not there before the first. */
    public Path spool() {
        return path.resolve("spool");
    }

    /** Where releases of the registry are kept. */
    public Path releases() {
        return path.resolve("releases");
    }

    /** Counts of what the database commits, which change whenever it does; not there before its first start. */
    public Path commits() {
        return path.resolve(CommitFile.NAME);
    }

    Path passwordFile() {
        return path.resolve("neo4j-password");
    }

    Path addressFile() {
        return path.resolve("database.properties");
    }

    Path processLog() {
        return path.resolve("neo4j-process.log");
    }

    /** What Neo4j itself writes about its start and its work. */
    Path databaseLog() {
        return database().resolve("logs").resolve("debug.log");
    }

    /** Where the classes of these libraries are archived; archives of others, and lists for them, are thrown away. */
    Path classArchive(String libraries) throws IOException {
        Path archive = path.resolve("neo4j-classes-" + libraries + ".jsa");
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(path, "neo4j-classes-*")) {
            for (Path other : archives) {
                if (!other.toString().startsWith(archive.toString())) {
                    Files.delete(other);
                }
            }
        }
        return archive;
    }

    /** The lock of the process that runs the database, until the file is closed; nothing when another one has it. */
    Optional<FileChannel> tryOwnerLock() throws IOException {
        FileChannel lockFile = lockFile("owner.lock");
        try {
            if (lockFile.tryLock() != null) {
                return Optional.of(lockFile);
            }
        } catch (OverlappingFileLockException e) {
            // this very process has it
        }
        lockFile.close();
        return Optional.empty();
    }

    /** Shared by the commands that use a database which another process runs. */
    FileChannel guestLock() throws IOException {
        return lockFile("guests.lock");
    }

    void create() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IOException("it is a file. Set STEDENBAND_HOME to a folder, which may be a new one.");
        }
        Files.createDirectories(path, ownerOnly("rwx------"));
    }

    /** The password of the local database. Made up, by the owner, for a database that is new. */
    String password() throws IOException {
        if (!Files.exists(passwordFile())) {
            if (Files.exists(database().resolve("data"))) {
                throw new IOException(
                        "%s is missing: it holds the password of the database in %s. Put it back, or move the database away to start with a new one."
                                .formatted(passwordFile(), database()));
            }
            byte[] secret = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(secret);
            writeForOwner(
                    passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(passwordFile()).strip();
    }

    /** The secret of the installation, with which it keeps what nobody may read in the database. Made up when it isn't there. */
    public String secret() throws IOException {
        Path file = path.resolve("secret");
        if (!Files.exists(file)) {
            create();
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            writeForOwner(file, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
        return Files.readString(file).strip();
    }

    /** Writes a file that nobody else can read, whole or not at all. */
    void writeForOwner(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, ownerOnly("rw-------"));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private FileChannel lockFile(String name) throws IOException {
        return FileChannel.open(
                path.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static Path platformFolder(Map<String, String> environment) {
        String user = System.getProperty("user.home");
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", user + "\\AppData\\Local"), "Stedenband");
        }
        if (system.startsWith("mac")) {
            return Path.of(user, "Library", "Application Support", "Stedenband");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return data.isBlank() ? Path.of(user, ".local", "share", "stedenband") : Path.of(data, "stedenband");
    }
}
