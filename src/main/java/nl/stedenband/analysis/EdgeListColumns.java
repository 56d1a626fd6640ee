package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a line of a list of ties outside of quotation marks: at tabs where there are any, else at blanks and commas. */
final class EdgeListColumns {
    private static final char QUOTE = '"';
    private static final char COMMA = ',';

    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"");

    private final String line;
    private final boolean hasTabs;
    private final List<Column> columns = new ArrayList<>();
    private int position;

    /** @param isQuoted whether it stands in quotation marks, which are no part of it */
    record Column(String text, boolean isQuoted) {}

    /** A line that can't be split; the message says what it has. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }
    }

    private EdgeListColumns(String line) {
        this.line = line;
        hasTabs = line.indexOf('\t') >= 0 && QUOTED.matcher(line).replaceAll("").indexOf('\t') >= 0;
    }

    /**
     * The columns of a line that isn't blank.
     *
     * @throws Unreadable when a quotation mark isn't closed, or stands in the middle of a name
     */
    static List<Column> of(String line) {
        EdgeListColumns split = new EdgeListColumns(line.strip());
        split.readAll();
        return split.columns;
    }

    private void readAll() {
        while (true) {
            columns.add(line.startsWith("\"", position) ? quoted() : plain());
            skipBlanks();
            if (position == line.length()) {
                return;
            }
            if (line.charAt(position) == COMMA && !hasTabs) {
                position++;
                skipBlanks();
                if (position == line.length()) {
                    columns.add(new Column("", false));
                    return;
                }
            }
        }
    }

    private Column plain() {
        int begin = position;
        while (position < line.length() && !isSeparator(line.charAt(position))) {
            if (line.charAt(position) == QUOTE) {
                throw new Unreadable("has a quotation mark in the middle of a name.");
            }
            position++;
        }
        return new Column(line.substring(begin, position).strip(), false);
    }

    /** A quotation mark within is written twice. */
    private Column quoted() {
        StringBuilder text = new StringBuilder();
        position++;
        while (position < line.length()) {
            char one = line.charAt(position++);
            if (one != QUOTE) {
                text.append(one);
            } else if (line.startsWith("\"", position)) {
                text.append(QUOTE);
                position++;
            } else if (position == line.length() || isBlank(line.charAt(position)) || line.charAt(position) == COMMA) {
                return new Column(text.toString(), true);
            } else {
                throw new Unreadable("has a quotation mark in the middle of a name.");
            }
        }
        throw new Unreadable("has a quotation mark that isn't closed.");
    }

    private void skipBlanks() {
        while (position < line.length() && isBlank(line.charAt(position))) {
            position++;
        }
    }

    private static boolean isBlank(char one) {
        return one == ' ' || one == '\t';
    }

    /** What stands between tabs is a name, with its blanks and commas. */
    private boolean isSeparator(char one) {
        return hasTabs ? one == '\t' : one == COMMA || one == ' ';
    }
}
