package nl.stedenband.graph.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a first start takes over is of the very program that starts. */
final class BundledStoreTest {
    @TempDir
    private Path folder;

    @Test
    void whatTheseClassesWriteFitsThemAndIsWithoutTheLock() throws IOException {
        HomeFolder home = new HomeFolder(folder.resolve("home"));
        Path store = Files.createDirectories(home.database().resolve("data/databases/neo4j/schema"))
                .getParent();
        Files.writeString(store.resolve("neostore"), "nodes");
        Files.writeString(store.resolve("schema/index"), "names");
        Files.writeString(store.resolve("database_lock"), "");
        Path file = folder.resolve("store.zip");

        BundledStore.write(home, file);

        assertThat(BundledStore.findFor(home)).isEmpty();
        assertThat(BundledStore.fits(file)).isTrue();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertThat(names).containsExactly("neostore", "schema/index");
        }
    }

    @Test
    void whatOthersWroteOrNobodyDoesNotFit() throws IOException {
        Path file = folder.resolve("store.zip");

        assertThat(BundledStore.fits(file)).isFalse();
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment("another release");
            zip.putNextEntry(new ZipEntry("neostore"));
        }
        assertThat(BundledStore.fits(file)).isFalse();
    }
}
