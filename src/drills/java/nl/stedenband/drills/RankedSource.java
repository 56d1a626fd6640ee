package nl.stedenband.drills;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled source that most ties are from, described as having another rank. */
final class RankedSource {
    private static final String ID = "enwiki-hekman";

    private RankedSource() {}

    static Path write(Path folder, String rank) throws IOException {
        try (InputStream bundled = RankedSource.class.getResourceAsStream("/reference/sources.csv")) {
            String all = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
            String header = all.lines().findFirst().orElseThrow();
            String line = all.lines()
                    .filter(row -> row.startsWith(ID + ','))
                    .findFirst()
                    .orElseThrow();
            return Files.writeString(
                    folder.resolve("ranked-source.csv"), header + '\n' + line.replace("encyclopaedia", rank) + '\n');
        }
    }
}
