package nl.stedenband.exporting.format;

/**
 * Text that a spreadsheet would take for a formula.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
 */
final class SpreadsheetFormulas {
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private SpreadsheetFormulas() {}

    /** The text with an apostrophe before it, which spreadsheets read as "this is text", where it begins like a formula. */
    static String defused(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
    }
}
