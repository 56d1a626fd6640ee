package nl.stedenband.registry.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.SourceRank;

/** For how long a sighting confirms a tie after it, by the rank of who saw it; the years stand in {@code sighting-keeps.properties}. */
final class SightingKeeps {
    private static final String FILE = "/registry/sighting-keeps.properties";
    private static final Map<SourceRank, Integer> YEARS = read();

    private SightingKeeps() {}

    /** The last day that it keeps; before {@code seen} where it keeps not at all. */
    static long lastDay(long seen, SourceRank rank) {
        int years = YEARS.get(rank);
        return years == 0
                ? seen - 1
                : Math.min(
                        DayRange.END,
                        LocalDate.ofEpochDay(seen).plusYears(years).toEpochDay());
    }

    private static Map<SourceRank, Integer> read() {
        Properties written = new Properties();
        try (InputStream file = SightingKeeps.class.getResourceAsStream(FILE)) {
            written.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<SourceRank, Integer> years = new EnumMap<>(SourceRank.class);
        for (SourceRank rank : SourceRank.values()) {
            years.put(rank, Integer.valueOf(written.getProperty(rank.slug())));
        }
        return years;
    }
}
