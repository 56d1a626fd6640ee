package nl.stedenband.graph.traversal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.graph.CypherFragments;
import nl.stedenband.graph.InvalidFragment;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Reads the header of a traversal's file: comment lines before the query.
 * <pre>
 * // title.en: Partnerships with countries of origin
 * // title.nl: Banden met herkomstlanden
 * // about.en: Ties that held on the date … a line that begins with three blanks
 * //   goes on with the one before.
 * // caution.en: What must be said beside every answer.
 * // param country: country?              | only this country        | alleen dit land
 * // param atLeast: integer = 0 0..100000 | residents of that origin | inwoners van die herkomst
 * // returns municipality: municipality, partner: party, sources: text[]
 * </pre>
 * A {@code ?} after its type makes a parameter optional, and so does a usual value.
 */
final class TraversalHeader {
    /** Questions of people's own may have it still. */
    private static final String FORMER_WORD_FOR_STATUS = "certainty";

    private static final Pattern ENTRY = Pattern.compile("// (?<key>[a-z.]+)(?: (?<name>[A-Za-z]+))?: (?<value>.+)");
    private static final Pattern RETURNS = Pattern.compile("// returns (?<columns>.+)");
    private static final Pattern PARAMETER = Pattern.compile("(?<type>[A-Za-z]+)(?<optional>\\?)?"
            + "(?: = (?<usual>\\S+))?(?: (?<least>-?\\d+)\\.\\.(?<greatest>-?\\d+))?");
    private static final Pattern COLUMN = Pattern.compile("(?<name>[a-z][A-Za-z]*): (?<type>[A-Za-z]+)(?<list>\\[])?");

    private final String file;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, TraversalParameter> parameters = new LinkedHashMap<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, Integer> parameterLines = new HashMap<>();
    private final Map<String, Integer> columnLines = new HashMap<>();
    private int line;

    private record Entry(int line, String text) {}

    private TraversalHeader(String file) {
        this.file = file;
    }

    /**
     * @param name of the traversal, which is that of its file
     * @param file as those who wrote it know it
     * @param content of the file
     * @throws InvalidTraversal when a line can't be read, something is missing, or there is no fragment that it names
     */
    static TraversalFile read(String name, String file, String content) {
        TraversalHeader header = new TraversalHeader(file);
        for (Entry entry : entries(content)) {
            header.line = entry.line();
            header.take(entry.text());
        }
        header.line = 1;
        Traversal traversal = new Traversal(
                name,
                header.text("title"),
                header.text("about"),
                header.texts.containsKey("caution.en") || header.texts.containsKey("caution.nl")
                        ? Optional.of(header.text("caution"))
                        : Optional.empty(),
                List.copyOf(header.parameters.values()),
                List.copyOf(header.columns.values()),
                query(file, content));
        return new TraversalFile(file, traversal, header.parameterLines, header.columnLines);
    }

    private static String query(String file, String content) {
        try {
            return CypherFragments.bundled().expand(file, content);
        } catch (InvalidFragment e) {
            throw new InvalidTraversal(file, e.line(), e.reason());
        }
    }

    private static List<Entry> entries(String content) {
        List<Entry> entries = new ArrayList<>();
        int line = 0;
        for (String row : content.lines().takeWhile(any -> any.startsWith("//")).toList()) {
            line++;
            if (row.startsWith("//   ") && !entries.isEmpty()) {
                Entry last = entries.remove(entries.size() - 1);
                entries.add(new Entry(
                        last.line(), last.text() + ' ' + row.substring(2).strip()));
            } else {
                entries.add(new Entry(line, row.strip()));
            }
        }
        return entries;
    }

    private void take(String entry) {
        Matcher returns = RETURNS.matcher(entry);
        Matcher other = ENTRY.matcher(entry);
        if (returns.matches()) {
            for (String column : returns.group("columns").split(",")) {
                takeColumn(column.strip());
            }
        } else if (!other.matches()) {
            throw invalid("'%s' is no line of a header".formatted(entry));
        } else if (other.group("key").equals("param") && other.group("name") != null) {
            takeParameter(other.group("name"), other.group("value").split("\\|", -1));
        } else if (other.group("name") == null && other.group("key").matches("(title|about|caution)\\.(en|nl)")) {
            texts.put(other.group("key"), other.group("value"));
        } else {
            throw invalid("'%s' is not known".formatted(other.group("key")));
        }
    }

    private void takeColumn(String text) {
        Matcher column = COLUMN.matcher(text);
        if (!column.matches()) {
            throw invalid("'%s' is no column; write 'name: type' or 'name: type[]'".formatted(text));
        }
        String name = column.group("name");
        columns.put(name, new Column(name, type(column.group("type")), column.group("list") != null));
        if (columnLines.put(name, line) != null) {
            throw invalid("the column '%s' is named twice".formatted(name));
        }
    }

    private void takeParameter(String name, String[] parts) {
        if (parts.length != 3) {
            throw invalid("parameter '%s' needs ' | English text | Dutch text'".formatted(name));
        }
        Matcher parameter = PARAMETER.matcher(parts[0].strip().replaceAll("\\s+", " "));
        if (!parameter.matches()) {
            throw invalid(
                    "'%s' is no parameter; write 'type', 'type?', 'type = usual' or 'type = usual least..greatest'"
                            .formatted(parts[0].strip()));
        }
        Optional<String> usual = Optional.ofNullable(parameter.group("usual"));
        Optional<TraversalParameter.Range> range =
                Optional.ofNullable(parameter.group("least")).map(least -> range(least, parameter.group("greatest")));
        boolean required = usual.isEmpty() && parameter.group("optional") == null;
        BilingualText about = new BilingualText(parts[1].strip(), parts[2].strip());
        parameters.put(
                name, new TraversalParameter(name, type(parameter.group("type")), required, usual, range, about));
        if (parameterLines.put(name, line) != null) {
            throw invalid("the parameter '%s' is named twice".formatted(name));
        }
    }

    private TraversalParameter.Range range(String least, String greatest) {
        try {
            return new TraversalParameter.Range(Long.parseLong(least), Long.parseLong(greatest));
        } catch (IllegalArgumentException e) {
            throw invalid("%s..%s is no range".formatted(least, greatest));
        }
    }

    private ValueType type(String word) {
        if (word.equals(FORMER_WORD_FOR_STATUS)) {
            return ValueType.STATUS;
        }
        return ValueType.ofWord(word).orElseThrow(() -> invalid("'%s' is no type".formatted(word)));
    }

    private BilingualText text(String key) {
        return new BilingualText(line(key + ".en"), line(key + ".nl"));
    }

    private String line(String key) {
        return Optional.ofNullable(texts.get(key)).orElseThrow(() -> invalid("'%s' is missing".formatted(key)));
    }

    private InvalidTraversal invalid(String reason) {
        return new InvalidTraversal(file, line, reason);
    }
}
