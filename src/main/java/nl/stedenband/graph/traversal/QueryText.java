package nl.stedenband.graph.traversal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.stedenband.graph.CypherFragments;

/**
 * What a query does, without what it only says: comments and strings are blank, quoted names are made of x. Everything stays in
 * its line and column.
 */
final class QueryText {
    private static final Pattern ALL_BUT_LINES = Pattern.compile("[^\\r\\n]");

    private final String code;

    QueryText(String written) {
        code = CypherFragments.COMMENT_STRING_OR_NAME.matcher(written).replaceAll(found -> ALL_BUT_LINES
                .matcher(found.group())
                .replaceAll(found.group().startsWith("`") ? "x" : " "));
    }

    /** @param line counted from 1 */
    record Found(String text, int line) {}

    /** The first group of each match, or the whole match of a pattern without groups. */
    List<Found> find(Pattern pattern) {
        return pattern.matcher(code)
                .results()
                .map(found -> new Found(found.groupCount() == 0 ? found.group() : found.group(1), line(found)))
                .toList();
    }

    /** The line of the first match; the first line where there is none. */
    int lineOf(Pattern pattern) {
        return find(pattern).stream().mapToInt(Found::line).findFirst().orElse(1);
    }

    private int line(MatchResult found) {
        int at = found.groupCount() == 0 ? found.start() : found.start(1);
        return 1
                + (int) code.substring(0, at)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }
}
