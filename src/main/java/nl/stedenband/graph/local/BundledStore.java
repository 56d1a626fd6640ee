package nl.stedenband.graph.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The database of a new registry with the bundled data in it, which the build makes once: a first start takes it over instead of reading
 * all data in. It lies beside the libraries of the local Neo4j, and says by which classes and data it was made; one that others made is
 * left alone.
 */
public final class BundledStore {
    private static final String NAME = "store.zip";

    private BundledStore() {}

    /** The one that these very classes made, from the data beside them. */
    public static Optional<Path> find() {
        try {
            Path file = ServerClasses.folder().resolve(NAME);
            return fits(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for a home without a database; others have no use for it, and it takes a moment to tell what made it. */
    public static Optional<Path> findFor(HomeFolder home) {
        return Files.exists(home.database().resolve("data")) ? Optional.empty() : find();
    }

    /** Whether the file is one that these classes made. */
    public static boolean fits(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return fingerprint().equals(zip.getComment());
        }
    }

    /** Writes the database of a home, which nobody runs. */
    public static void write(HomeFolder home, Path file) throws IOException {
        Path store = home.database().resolve("data").resolve("databases").resolve("neo4j");
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
            zip.setComment(fingerprint());
            for (Path part : filesBelow(store)) {
                if (!part.endsWith("database_lock")) {
                    zip.putNextEntry(new ZipEntry(nameBelow(store, part)));
                    Files.copy(part, zip);
                }
            }
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A digest of all classes and data of the program, which is the same whether they lie in a folder or in an archive. */
    private static String fingerprint() throws IOException {
        Path program = ServerClasses.locationOf(BundledStore.class);
        Map<String, Long> checksums = Files.isDirectory(program) ? ofFolder(program) : ofArchive(program);
        checksums.keySet().removeIf(name -> name.startsWith("META-INF/"));
        try {
            byte[] all = checksums.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Map<String, Long> ofArchive(Path archive) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory()) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return checksums;
    }

    private static Map<String, Long> ofFolder(Path folder) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        for (Path file : filesBelow(folder)) {
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(file));
            checksums.put(nameBelow(folder, file), checksum.getValue());
        }
        return checksums;
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String nameBelow(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
