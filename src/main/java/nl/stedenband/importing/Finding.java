package nl.stedenband.importing;

/**
 * What a reader found wrong or remarkable, and where.
 *
 * @param line counted from 1; 0 for the file as a whole
 * @param column empty for the row as a whole
 */
public record Finding(String file, long line, String column, Severity severity, String reason) {

    /** As a line for a terminal: {@code ties.csv:41 partner_country: country 'XZ' is not known}. */
    @Override
    public String toString() {
        return "%s%s%s: %s: %s"
                .formatted(
                        file,
                        line == 0 ? "" : ":" + line,
                        column.isEmpty() ? "" : " " + column,
                        severity.slug(),
                        reason);
    }
}
