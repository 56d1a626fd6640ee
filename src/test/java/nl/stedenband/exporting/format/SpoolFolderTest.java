package nl.stedenband.exporting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stedenband.exporting.SpoolFull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports are put aside in a folder of their own, as much as there is room for. */
class SpoolFolderTest {
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path home;

    @Test
    void theFolderIsMadeForTheFirstAndNothingIsLeftInIt() throws IOException {
        Path folder = home.resolve("spool");
        SpoolFolder spoolFolder = new SpoolFolder(folder.toString(), 1);
        assertThat(folder).doesNotExist();

        try (Spool spool = spoolFolder.open()) {
            spool.in().write(new byte[1000]);
            ByteArrayOutputStream given = new ByteArrayOutputStream();
            assertThat(spool.giveTo(given)).isTrue();
            assertThat(given.toByteArray()).hasSize(1000);
            assertThat(folder).isDirectory();
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsMoreThanAllMayUseIsRefusedUntilOthersAreDone() throws IOException {
        SpoolFolder spoolFolder = new SpoolFolder(home.toString(), 1);
        try (Spool spool = spoolFolder.open()) {
            spool.in().write(new byte[MEGABYTE / 2]);
            try (Spool other = spoolFolder.open()) {
                assertThatThrownBy(() -> other.in().write(new byte[MEGABYTE])).isInstanceOf(SpoolFull.class);
            }
            spool.in().write(new byte[MEGABYTE / 4]);
        }
        try (Spool next = spoolFolder.open()) {
            next.in().write(new byte[MEGABYTE / 2]);
        }
    }

    @Test
    void aFolderThatCanNotBeMadeStopsNoExport() throws IOException {
        Path file = Files.createFile(home.resolve("a file"));
        try (Spool spool = new SpoolFolder(file.resolve("spool").toString(), 1).open()) {
            spool.in().write(1);
        }
    }
}
