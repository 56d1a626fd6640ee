package nl.stedenband.networkexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.stedenband.exporting.SpoolFull;
import nl.stedenband.exporting.format.SmallSpool;
import nl.stedenband.exporting.format.SpoolFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written at the same time end up one after the other in a zip. */
class ZipOnSpoolTest {
    private static final int TOO_MANY_BYTES = 700_000;

    @TempDir
    private Path folder;

    @Test
    void filesThatAreWrittenAtTheSameTimeAreAllInIt() throws IOException {
        try (ZipOnSpool zip = new ZipOnSpool(SmallSpool.in(folder))) {
            zip.begin();
            try (OutputStream one = zip.create("one");
                    OutputStream other = zip.create("other")) {
                one.write(bytes("first, "));
                other.write(bytes("second"));
                one.write(bytes("last"));
            }
            zip.finish();

            assertThat(content(zip)).containsEntry("one", "first, last").containsEntry("other", "second");
        }
    }

    @Test
    void whatIsBegunAgainForgetsWhatWasWritten() throws IOException {
        try (ZipOnSpool zip = new ZipOnSpool(SmallSpool.in(folder))) {
            zip.begin();
            zip.create("half").write(1);
            zip.begin();
            zip.create("whole").close();
            zip.finish();

            assertThat(content(zip)).containsOnlyKeys("whole");
        }
    }

    @Test
    void whatFindsNoRoomGivesBackAllThatItHad() throws IOException {
        SpoolFolder spoolFolder = SmallSpool.in(folder);
        byte[] noise = new byte[TOO_MANY_BYTES];
        new Random(1).nextBytes(noise);
        for (int attempt = 0; attempt < 2; attempt++) {
            try (ZipOnSpool zip = new ZipOnSpool(spoolFolder)) {
                zip.begin();
                OutputStream out = zip.create("noise");
                out.write(noise);
                assertThatThrownBy(out::close).isInstanceOf(SpoolFull.class);
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, String> content(ZipOnSpool zip) throws IOException {
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        while (!zip.giveTo(given)) {
            // piece by piece
        }
        Map<String, String> content = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(given.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                content.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return content;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
