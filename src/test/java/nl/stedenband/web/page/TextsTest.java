package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TraversalParameter;
import org.junit.jupiter.api.Test;

/** The texts of the pages are there, in both languages. */
class TextsTest {
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    private static final Pattern KEY_IN_CODE = Pattern.compile("texts(?:\\(\\))?\\.get\\(\\s*\"([^\"]+)\"");

    private final Properties dutch = texts("nl");
    private final Properties english = texts("en");

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
        assertThat(dutch.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(dutch.stringPropertyNames()).allSatisfy(key -> {
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
            assertThat(gaps(dutch, key)).as(key).isEqualTo(gaps(english, key));
            // a straight apostrophe begins a quotation in a text with gaps
            assertThat(dutch.getProperty(key) + english.getProperty(key))
                    .as(key)
                    .doesNotContain("'");
        });
    }

    @Test
    void everyTextThatTemplatesAndCodeNameIsThere() {
        Set<String> named = new TreeSet<>();
        files("src/main/resources/views", KEY_IN_TEMPLATE, named);
        files("src/main/java/nl/stedenband/web", KEY_IN_CODE, named);
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(dutch.stringPropertyNames()).containsAll(named);
    }

    @Test
    void everyWordOfTheRegistryHasAText() {
        Set<String> words = new TreeSet<>();
        add(words, "status.", Certainty.values(), Certainty::slug);
        add(words, "kind.", TieKind.values(), TieKind::slug);
        add(words, "rank.", SourceRank.values(), SourceRank::slug);
        add(words, "role.", ParticipantRole.values(), ParticipantRole::slug);
        add(words, "attribute.", Attribute.values(), Attribute::word);
        add(words, "assertion.", AssertionKind.values(), AssertionKind::slug);
        add(words, "section.", SiteSection.values(), SiteSection::key);
        assertThat(dutch.stringPropertyNames()).containsAll(words);
    }

    @Test
    void everyColumnAndParameterOfTheQuestionsHasAText() {
        Set<String> words = new TreeSet<>();
        TestGraph.shared().bean(Traversals.class).list().forEach(question -> {
            question.columns().stream().map(Column::name).forEach(name -> words.add("column." + name));
            question.parameters().stream()
                    .map(TraversalParameter::name)
                    .forEach(name -> words.add("parameter." + name));
        });
        assertThat(words).hasSizeGreaterThan(40);
        assertThat(dutch.stringPropertyNames()).containsAll(words);
    }

    private static <T> void add(Set<String> words, String prefix, T[] values, Function<T, String> word) {
        Arrays.stream(values).map(word).forEach(each -> words.add(prefix + each));
    }

    private static Map<String, Integer> gaps(Properties texts, String key) {
        Map<String, Integer> gaps = new LinkedHashMap<>();
        for (String gap : new String[] {"{0}", "{1}", "{2}"}) {
            gaps.put(gap, texts.getProperty(key).split(Pattern.quote(gap), -1).length);
        }
        return gaps;
    }

    private static void files(String folder, Pattern pattern, Set<String> found) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
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
}
