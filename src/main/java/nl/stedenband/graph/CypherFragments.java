package nl.stedenband.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts that query files share. A file of definitions gives each a name, and a query names it in a comment of its own,
 * {@code holds(tie)}, in whose place its text stands when the query is read. That text is one line in parentheses, so what
 * follows keeps its line.
 */
public final class CypherFragments {
    /** What is no code of a query: comments, strings and quoted names. */
    public static final Pattern COMMENT_STRING_OR_NAME = Pattern.compile(
            "//[^\\n]*|/\\*(?s:.*?)(?:\\*/|$)|'(?:[^'\\\\]|\\\\(?s:.))*+'|\"(?:[^\"\\\\]|\\\\(?s:.))*+\"|`(?:[^`]|``)*+`");

    private static final List<String> FILES =
            List.of("cypher/fragments/time-rule.cypher", "cypher/fragments/figures.cypher");

    private static final String NAME = "[A-Za-z]\\w*";
    /** The first line of a definition. */
    private static final Pattern DEFINITION =
            Pattern.compile("// (?<name>" + NAME + ")\\((?<parameters>[\\w, ]*)\\): .+");

    private static final Pattern CALL =
            Pattern.compile("/\\*\\s*(?<call>(?<name>" + NAME + ")\\((?<arguments>[^()]*)\\))\\s*\\*/");
    /** A variable, a property of one, or a parameter of the query. */
    private static final Pattern ARGUMENT = Pattern.compile("\\$?" + NAME + "|" + NAME + "\\." + NAME);
    /** What is to be left as it is, or a word that may be a parameter of the fragment. */
    private static final Pattern WORD = Pattern.compile(COMMENT_STRING_OR_NAME + "|(?<![\\w.$])" + NAME);

    private static final CypherFragments BUNDLED = read();

    private final Map<String, Fragment> byName = new LinkedHashMap<>();

    private record Fragment(String name, List<String> parameters, String text) {
        String signature() {
            return name + '(' + String.join(", ", parameters) + ')';
        }

        /** A word within a string is no parameter. */
        String with(List<String> arguments) {
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                values.put(parameters.get(i), arguments.get(i));
            }
            return WORD.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
        }
    }

    /** @throws InvalidFragment when the definitions use one that none before them defines, or define one twice */
    CypherFragments(String file, String definitions) {
        add(file, definitions);
    }

    private static CypherFragments read() {
        CypherFragments all = new CypherFragments("", "");
        FILES.forEach(file -> all.add(file, CypherFiles.read(file)));
        return all;
    }

    private void add(String file, String definitions) {
        List<String> lines = definitions.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher definition = DEFINITION.matcher(lines.get(i));
            if (definition.matches()) {
                define(file, i, definition, lines);
            }
        }
    }

    private void define(String file, int at, Matcher definition, List<String> lines) {
        String written = lines.stream()
                .skip(at)
                .dropWhile(line -> line.startsWith("//"))
                .takeWhile(line -> !line.isBlank() && !line.startsWith("//"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        String name = definition.group("name");
        String text = expand(file, at + 1, written);
        if (text.isEmpty()) {
            throw new InvalidFragment(file, at + 1, "'%s' has no text".formatted(name));
        }
        if (byName.put(name, new Fragment(name, words(definition.group("parameters")), '(' + text + ')')) != null) {
            throw new InvalidFragment(file, at + 1, "'%s' is defined twice".formatted(name));
        }
    }

    /** Those of the rule for time, and of what figures of published tables are on. */
    public static CypherFragments bundled() {
        return BUNDLED;
    }

    /**
     * The text of a file with that of the fragments it names.
     *
     * @param file as those who wrote it know it
     * @throws InvalidFragment when it names one that there isn't, or gives it what it doesn't take
     */
    public String expand(String file, String text) {
        return expand(file, 1, text);
    }

    private String expand(String file, int firstLine, String text) {
        return COMMENT_STRING_OR_NAME.matcher(text).replaceAll(found -> {
            String written = found.group();
            int line = firstLine + lineEnds(text.substring(0, found.start()));
            return Matcher.quoteReplacement(written.startsWith("/*") ? expandComment(written, file, line) : written);
        });
    }

    private String expandComment(String comment, String file, int line) {
        Matcher call = CALL.matcher(comment);
        if (!call.matches()) {
            checkNamesNone(comment, file, line);
            return comment;
        }
        Fragment fragment = byName.get(call.group("name"));
        if (fragment == null) {
            throw new InvalidFragment(
                    file, line, "there is no fragment '%s'; there are %s".formatted(call.group("name"), signatures()));
        }
        List<String> arguments = words(call.group("arguments"));
        if (arguments.size() != fragment.parameters().size()) {
            throw new InvalidFragment(
                    file,
                    line,
                    "write %s with its arguments instead of '%s'".formatted(fragment.signature(), call.group("call")));
        }
        for (String argument : arguments) {
            if (!ARGUMENT.matcher(argument).matches()) {
                throw new InvalidFragment(
                        file,
                        line,
                        "'%s' is no argument of %s; take a variable, a property of one or a parameter"
                                .formatted(argument, fragment.signature()));
            }
        }
        return fragment.with(arguments) + "\n".repeat(lineEnds(comment));
    }

    /** A fragment among other words would be left out without notice. */
    private void checkNamesNone(String comment, String file, int line) {
        for (Fragment fragment : byName.values()) {
            if (Pattern.compile("\\b" + fragment.name() + "\\(")
                    .matcher(comment)
                    .find()) {
                throw new InvalidFragment(
                        file,
                        line,
                        "a fragment stands alone in its comment, as in /* %s */".formatted(fragment.signature()));
            }
        }
    }

    private String signatures() {
        return byName.values().stream().map(Fragment::signature).collect(Collectors.joining(", "));
    }

    /** Those between commas; one that is empty is one too, but not for none at all. */
    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        if (!list.isBlank()) {
            for (String word : list.split(",", -1)) {
                words.add(word.strip());
            }
        }
        return List.copyOf(words);
    }

    private static int lineEnds(String text) {
        return (int) text.chars().filter(each -> each == '\n').count();
    }
}
