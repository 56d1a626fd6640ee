package nl.stedenband.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which texts templates and code ask for, as far as it can be read in them. */
final class NamedTexts {
    private static final Path TEMPLATES = Path.of("src/main/resources/views");
    private static final Path CODE = Path.of("src/main/java");

    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern ANY_LITERAL = Pattern.compile(LITERAL);
    private static final Pattern CALL = Pattern.compile(
            "(?:texts(?:\\(\\))?\\s*\\.get|\\bBilingualText\\s*\\.of|Wording\\s*\\.text|isNot)\\(\\s*([^,;]*)");
    private static final Pattern WORD_CALL = Pattern.compile("\\bwords?\\((?:site, )?[\"']([\\w.]+)[\"']");
    private static final Pattern PREFIX = Pattern.compile("\"((?:[a-zA-Z][\\w-]*\\.)+)\"\\s*\\+");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    private static final Pattern PATTERN_IN_TEMPLATE = Pattern.compile("#\\{\\|([^|]*)\\|");
    private static final Pattern OTHER_IN_TEMPLATE = Pattern.compile("#\\{[^a-zA-Z|]|#messages");

    private NamedTexts() {}

    /** Keys that stand in full where a text is asked for. */
    static Set<String> keys() {
        Set<String> keys = found(TEMPLATES, KEY_IN_TEMPLATE);
        found(CODE, CALL).stream()
                .flatMap(argument -> ANY_LITERAL.matcher(argument).results().map(match -> match.group(1)))
                .filter(literal -> literal.contains(".") && !literal.endsWith("."))
                .forEach(keys::add);
        return keys;
    }

    /** How keys are put together: {@code desk.rule.{}}. In code, of those alone whose first word is one of some. */
    static Set<String> patterns(Set<String> firstWords) {
        Set<String> patterns = new TreeSet<>();
        found(TEMPLATES, PATTERN_IN_TEMPLATE)
                .forEach(pattern -> patterns.add(pattern.replaceAll("\\$\\{.*?}(?=\\.[a-z]|$)", "{}")));
        Stream.concat(found(TEMPLATES, WORD_CALL).stream(), found(CODE, WORD_CALL).stream())
                .forEach(topic -> patterns.add(topic + ".{}"));
        found(CODE, PREFIX).stream()
                .filter(prefix -> firstWords.contains(prefix.substring(0, prefix.indexOf('.'))))
                .forEach(prefix -> patterns.add(prefix + "{}"));
        return patterns;
    }

    /** What templates ask for in a way that can't be read here. */
    static Set<String> unreadable() {
        return found(TEMPLATES, OTHER_IN_TEMPLATE);
    }

    /** All that stands in code between quotation marks, a key that is handed on among it. */
    static Set<String> literals() {
        return found(CODE, ANY_LITERAL);
    }

    private static Set<String> found(Path folder, Pattern pattern) {
        return files(folder)
                .flatMap(file -> pattern.matcher(read(file)).results())
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What code there is in which a text in two languages is written out. */
    static Set<String> writtenInCode() {
        Pattern both = Pattern.compile("new Text\\(\\s*" + LITERAL + "\\s*,\\s*" + LITERAL);
        return files(CODE)
                .filter(file -> both.matcher(read(file))
                        .results()
                        .map(MatchResult::group)
                        .findAny()
                        .isPresent())
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
