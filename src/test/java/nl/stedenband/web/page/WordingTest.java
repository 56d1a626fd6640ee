package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.registry.TextProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts speak well: with the singular of one, and to a Dutch reader as u. */
class WordingTest {
    private static final Pattern PLURAL_IN_DUTCH = Pattern.compile("\\{\\d} (?:\\p{L}+e )?(\\p{L}+(?:en|s))\\b");
    private static final Pattern PLURAL_IN_ENGLISH = Pattern.compile("\\{\\d} (?:\\p{L}+ )?(\\p{L}+s)\\b");

    /** What ends as a plural does and is none. */
    private static final Set<String> DUTCH_WORDS = Set.of(
            "als",
            "een",
            "geen",
            "gegeven",
            "gevonden",
            "gezien",
            "is",
            "iets",
            "komen",
            "lijken",
            "maken",
            "noemen",
            "ontvangen",
            "partners",
            "pas",
            "raken",
            "tegen",
            "ten",
            "toen",
            "was",
            "vernietigen",
            "vertrokken",
            "verwijderen",
            "waren",
            "weten",
            "wees",
            "alleen");

    private static final Set<String> ENGLISH_WORDS =
            Set.of("as", "belongs", "does", "goes", "is", "its", "lies", "names", "was");

    private static final Pattern FAMILIAR =
            Pattern.compile("\\b(je|jij|jou|jouw|jullie|jezelf)\\b", Pattern.CASE_INSENSITIVE);

    @Test
    void noNumberStandsBeforeAPluralAlone() {
        assertThat(found("nl", PLURAL_IN_DUTCH, DUTCH_WORDS)).isEmpty();
        assertThat(found("en", PLURAL_IN_ENGLISH, ENGLISH_WORDS)).isEmpty();
    }

    @Test
    void dutchReadersAreSpokenToAsU() {
        assertThat(found("nl", FAMILIAR, Set.of())).isEmpty();
        assertThat(inDutchTemplates()).noneMatch(text -> FAMILIAR.matcher(text).find());
    }

    @ParameterizedTest(name = "{0} with {1} in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ties.number     | 1     | nl | 1 band
            ties.number     | 2     | nl | 2 banden
            ties.number     | 0     | en | 0 ties
            ties.number     | 1     | en | 1 tie
            ties.number     | 1.001 | nl | 1.001 banden
            count.rows      | 1     | nl | rij
            count.rows      | 12    | nl | rijen
            desk.left.days  | 1     | nl | nog 1 dag
            """)
    void aTextFollowsItsNumber(String key, String number, String language, String text) {
        assertThat(TextProperties.in(language).find(key, number)).contains(text);
    }

    private static List<String> found(String language, Pattern pattern, Set<String> others) {
        Properties texts = texts(language);
        return texts.stringPropertyNames().stream()
                .filter(key -> !texts.containsKey(key + ".one"))
                .filter(key -> pattern.matcher(texts.getProperty(key))
                        .results()
                        .anyMatch(word -> !others.contains(word.group(word.groupCount()))))
                .map(key -> key + '=' + texts.getProperty(key))
                .sorted()
                .toList();
    }

    private static List<String> inDutchTemplates() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            List<String> texts = files.filter(
                            file -> file.getFileName().toString().matches(".*-nl\\.(html|txt)"))
                    .map(WordingTest::read)
                    .toList();
            assertThat(texts).hasSizeGreaterThan(2);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/i18n/messages_%s.properties".formatted(language)))) {
            texts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
