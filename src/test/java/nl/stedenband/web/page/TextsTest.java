package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.matching.rule.RuleBook;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import org.junit.jupiter.api.Test;

/** The texts are there, in both languages; there are no others, and no text stands in code. */
class TextsTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)[,}]");

    private final Properties dutch = texts("nl");
    private final Properties english = texts("en");
    private final Set<String> keys = dutch.stringPropertyNames();

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSameGaps() {
        assertThat(keys).isEqualTo(english.stringPropertyNames());
        assertThat(keys).allSatisfy(key -> {
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
            // the kind of a thing is a word of programs, which Dutch does without
            if (key.startsWith("fault.")) {
                assertThat(gaps(english, key)).as(key).containsAll(gaps(dutch, key));
            } else {
                assertThat(gaps(dutch, key)).as(key).isEqualTo(gaps(english, key));
            }
        });
    }

    @Test
    void everyTextThatTemplatesAndCodeNameIsThere() {
        assertThat(NamedTexts.keys()).hasSizeGreaterThan(700);
        assertThat(keys).containsAll(NamedTexts.keys());
    }

    @Test
    void everyKeyThatIsPutTogetherIsOfAFamily() {
        Set<String> firstWords =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Set<String> families = new TreeSet<>(TextFamilies.all().keySet());
        families.addAll(TextFamilies.ofAnswers().keySet());
        families.addAll(Set.of("column.{}", "parameter.{}"));

        assertThat(NamedTexts.unreadable()).isEmpty();
        assertThat(families).containsAll(NamedTexts.patterns(firstWords));
        assertThat(NamedTexts.patterns(firstWords))
                .containsAll(TextFamilies.all().keySet());
    }

    @Test
    void everyTextOfAFamilyIsThere() {
        assertThat(keys).containsAll(ofFamilies(TextFamilies.all())).containsAll(ofFamilies(TextFamilies.ofAnswers()));
    }

    @Test
    void everyColumnAndParameterOfTheQuestionsHasAText() {
        assertThat(ofQuestions()).hasSizeGreaterThan(100);
        assertThat(keys).containsAll(ofQuestions());
    }

    @Test
    void everyRuleHasAReason() {
        assertThat(keys)
                .containsAll(
                        RuleBook.names().stream().map(rule -> "reason." + rule).toList());
    }

    @Test
    void noTextIsLeftThatNobodyAsksFor() {
        Set<String> unused = new TreeSet<>(keys);
        unused.removeAll(NamedTexts.keys());
        unused.removeAll(NamedTexts.literals());
        unused.removeAll(ofFamilies(TextFamilies.all()));
        unused.removeAll(ofFamilies(TextFamilies.ofAnswers()));
        unused.removeAll(ofQuestions());
        unused.removeAll(NamedTexts.literals().stream()
                .flatMap(word -> Stream.of("column." + word, "parameter." + word))
                .toList());

        assertThat(unused).isEmpty();
    }

    @Test
    void theWordsOfAnswersAreThoseOfAColumn() {
        Set<String> columns = questions()
                .flatMap(question -> question.columns().stream())
                .map(column -> column.name() + ".{}")
                .collect(Collectors.toSet());

        assertThat(columns).containsAll(TextFamilies.ofAnswers().keySet());
    }

    @Test
    void noTextInTwoLanguagesIsWrittenInCode() {
        assertThat(NamedTexts.writtenInCode()).isEmpty();
    }

    private static Set<String> ofFamilies(Map<String, Set<String>> families) {
        return families.entrySet().stream()
                .flatMap(family ->
                        family.getValue().stream().map(word -> family.getKey().replace("{}", word)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ofQuestions() {
        Set<String> words = new TreeSet<>();
        questions().forEach(question -> {
            question.columns().stream().map(Column::name).forEach(name -> words.add("column." + name));
            question.parameters().stream()
                    .map(TraversalParameter::name)
                    .forEach(name -> words.add("parameter." + name));
        });
        return words;
    }

    private static Stream<Traversal> questions() {
        return new Traversals(Optional.empty()).list().stream();
    }

    /** The numbers of the gaps; a language may need a number twice, where another needs it once. */
    private static Set<String> gaps(Properties texts, String key) {
        return GAP.matcher(texts.getProperty(key))
                .results()
                .map(gap -> gap.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
