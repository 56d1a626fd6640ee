package nl.stedenband.desk.retention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** How long requests and their cases are kept, by what came of them; the periods stand in {@code retention-periods.properties}, with their reasons. */
public final class RetentionPeriods {
    /** In place of an outcome, of a request for which no case was opened. */
    public static final String NO_CASE = "no-case";

    private static final String FILE = "/desk/retention-periods.properties";
    private static final Map<String, Period> PERIODS = read();

    private RetentionPeriods() {}

    /** By words of outcomes, and {@link #NO_CASE}. */
    public static Map<String, Period> all() {
        return PERIODS;
    }

    static Period of(String outcome) {
        return PERIODS.get(outcome);
    }

    private static Map<String, Period> read() {
        Properties written = new Properties();
        try (InputStream file = RetentionPeriods.class.getResourceAsStream(FILE)) {
            written.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Period> periods = new TreeMap<>();
        written.stringPropertyNames()
                .forEach(outcome -> periods.put(outcome, Period.parse(written.getProperty(outcome))));
        return Map.copyOf(periods);
    }
}
