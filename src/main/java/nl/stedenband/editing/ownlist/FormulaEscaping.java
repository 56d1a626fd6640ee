package nl.stedenband.editing.ownlist;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
public final class FormulaEscaping {
    private static final String MARK = "'";
    private static final Pattern LIKE_ONE = Pattern.compile("'*[=+@\\-\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private FormulaEscaping() {}

    /** With an apostrophe before it, where it begins like a formula, or like one with an apostrophe before it. */
    public static String defused(String text) {
        return LIKE_ONE.matcher(text).matches() ? MARK + text : text;
    }

    /** What {@link #defused} was given. */
    static String asWritten(String cell) {
        return cell.startsWith(MARK) && LIKE_ONE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
