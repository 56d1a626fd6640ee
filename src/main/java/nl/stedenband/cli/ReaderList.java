package nl.stedenband.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stedenband.importing.SourceReader;

/** The readers that files can be read in with, for people to choose from. */
final class ReaderList {
    private static final String SCHEMAS = "reference/schemas/";

    private ReaderList() {}

    /** What each reads, by its name. Needs no database. */
    static SortedMap<String, String> titles() {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .start()) {
            JsonMapper json = context.getBean(JsonMapper.class);
            SortedMap<String, String> titles = new TreeMap<>();
            for (SourceReader reader : context.getBeansOfType(SourceReader.class)) {
                titles.put(
                        reader.name(),
                        json.readValue(schema(reader.name()), Described.class).title());
            }
            return titles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The Table Schema of the files of a reader.
     *
     * @throws CommandFailure when there is no such reader; it names those that there are
     */
    static byte[] schema(String reader) {
        try (InputStream file = ReaderList.class.getClassLoader().getResourceAsStream(SCHEMAS + reader + ".json")) {
            if (file == null) {
                throw new CommandFailure("there is no reader '%s'; there are %s."
                        .formatted(reader, String.join(", ", titles().keySet())));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of a Table Schema that says what the table holds. */
    @Serdeable
    record Described(String title) {}
}
