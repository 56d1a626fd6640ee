package nl.stedenband.graph.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/** What a database needs before it starts for the first time: its password, and what it begins with. */
final class NewDatabase {
    private final Path folder;
    private final Path neverReady;

    NewDatabase(Path folder) {
        this.folder = folder;
        this.neverReady = folder.resolve("never-ready");
    }

    /**
     * Does what {@code neo4j-admin dbms set-initial-password} does. Changing the password of the running server would take
     * seconds of every first start. A new database has a mark until it has been ready once; one that was given up before may be
     * half there, and is made anew.
     *
     * @return whether it is new
     */
    boolean prepare(Path passwordFile, Optional<Path> store) throws IOException {
        Path data = folder.resolve("data");
        if (Files.exists(neverReady)) {
            delete(data);
        }
        if (Files.exists(data)) {
            return false;
        }
        Files.writeString(neverReady, "");
        byte[] password = Files.readString(passwordFile).strip().getBytes(StandardCharsets.UTF_8);
        String credential = SystemGraphCredential.createCredentialForPassword(password, new SecureHasher())
                .serialize();
        Path file = data.resolve("dbms").resolve("auth.ini");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "neo4j:" + credential + ":\n");
        if (store.isPresent()) {
            unpack(store.get(), data.resolve("databases").resolve("neo4j"));
        }
        return true;
    }

    /** Notes that it was ready once. */
    void isReady() throws IOException {
        Files.deleteIfExists(neverReady);
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("%s: %s lies elsewhere".formatted(archive, entry.getName()));
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
