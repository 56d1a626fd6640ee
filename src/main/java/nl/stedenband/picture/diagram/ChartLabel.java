package nl.stedenband.picture.diagram;

/**
 * What stands beside a mark.
 *
 * @param address where it leads to; empty for plain text
 */
public record ChartLabel(String text, String address) {
    public static ChartLabel of(String text) {
        return new ChartLabel(text, "");
    }
}
